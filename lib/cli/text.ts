/** Text for a terminal of 80 columns. */
const width = 80;

/** Words in lines that leave room for an indent; a word that is longer than a line has one of its own. */
export function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width - indent) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
