/** "12:01 PM" in one piece: at the end of a line its parts could be taken for another time. */
export const unbroken = (text: string): string => text.replace(/\s/g, '\u00a0');
