"""A voice for Orca that makes no sound: what is said goes to file descriptor 3, one utterance a line.

Orca loads it by name, as `speechServerFactory` of its settings.
"""

import os

from gi.repository import GLib
from orca import chnames, speechserver

paper = os.fdopen(3, "w", encoding="utf-8")


def write(text):
    line = " ".join(text.split())
    if line:
        paper.write(line + "\n")
        paper.flush()


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "Written speech"

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer._only = SpeechServer._only or SpeechServer()
        return SpeechServer._only

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    def getInfo(self):
        return ["written", "written"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        write(text or "")

    def speakCharacter(self, character, acss=None):
        write(chnames.getCharacterName(character))

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        def next_sentence():
            for context, _ in utteranceIterator:
                progressCallback(context, speechserver.SayAllContext.PROGRESS)
                write(context.utterance)
                progressCallback(context, speechserver.SayAllContext.COMPLETED)
                return True
            return False

        GLib.idle_add(next_sentence)
