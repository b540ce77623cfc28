import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../shared/core/language.ts';
import { heading } from '../shared/headings.ts';
import type { SectionId } from './core/content.ts';
import { messages } from './core/messages.ts';
import type { Run, Section, Sentence } from './core/sections.ts';
import { sourcesView } from './sources-view.ts';

export interface SectionSettings {
  readonly language: Language;
  /** Level of a section's heading. */
  readonly level: number;
  readonly open: boolean;
  /** What a visitor can do, after what the section says. */
  readonly actions: unknown;
  readonly toggle: (id: SectionId, open: boolean) => void;
}

/** A section that opens. Without `name`, so that opening one never closes another. */
export function sectionView(section: Section, settings: SectionSettings): TemplateResult {
  const { id, heading: title, runs } = section;
  const { language, level, open, actions, toggle } = settings;
  return html`<details
    class="section"
    part="section"
    ?open=${open}
    @toggle=${(event: Event) => toggle(id, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary part="summary">
      ${heading(level, html`<span part="heading">${title}</span>`)}
    </summary>
    <div class="body">
      ${runs.map((run) => runView(run, language, level + 1))} ${actions}
      ${id === 'visit' ? nothing : html`<slot name=${`after-${id}`}></slot>`}
      <div class="more">
        ${section.notes.length > 0 ? notesView(section.notes, title, language) : nothing}
        ${sourcesView(section.evidence, title, language)}
      </div>
    </div>
  </details>`;
}

/** Facts are sentences to read; all else is a list to act on, its kind shown by the words and a mark. */
function runView({ kind, sentences }: Run, language: Language, level: number): TemplateResult {
  if (kind === 'fact') {
    return html`${sentences.map(({ text }) => html`<p part="item">${text}</p>`)}`;
  }
  const list = html`<ul class=${kind} role="list">
    ${sentences.map(({ text }) => html`<li part="item">${text}</li>`)}
  </ul>`;
  return kind === 'sign'
    ? html`<div class="urgent">${heading(level, messages[language].sameDay)} ${list}</div>`
    : list;
}

function notesView(notes: readonly Sentence[], title: string, language: Language): TemplateResult {
  return html`<details>
    <summary>
      ${messages[language].studies}<span class="visually-hidden">: ${title}</span>
    </summary>
    ${notes.map(({ text }) => html`<p part="item">${text}</p>`)}
  </details>`;
}
