/** A person with her position at the time; what the system did by itself, by its own name, is the system's. */
export function sayWho(name: string, position: string | null): string {
  if (position) return `${name}, ${position}`;
  return /^[a-z.-]+$/.test(name) ? "system" : name;
}
