/** A place in the spec. */
export interface Location {
  /** The file, as it stands. */
  source: { body: string };
  child(path: string | string[]): Location;
}
/** What Redocly tells a rule about the node it visits. */
export interface Context {
  report(problem: { message: string; location?: Location }): void;
  location: Location;
  key: string | number;
  parent: unknown;
  /** What the node is; a map, whose keys somebody chose, has no extensions. */
  type: { extensionsPrefix?: string };
  resolve<T>(value: T | { $ref: string }): { node?: T };
}
