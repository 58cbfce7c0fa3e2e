/** Fields of a form with a scan: the file, and what is left of it in a form that comes back for another reason. */
export const scanFields = { file: "skan", kept: "zapisany-skan", name: "nazwa-skanu" } as const;
