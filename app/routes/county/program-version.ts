import manifest from "../../../package.json" with { type: "json" };

/** The program's version, the same for all offices since they share it. */
export const programVersion: string = manifest.version;
