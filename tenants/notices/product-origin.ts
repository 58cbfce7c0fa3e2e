import { environment } from "#environment";

/** The product's own address, the only source of links (decision 21). */
export function productOrigin(): string {
  const { EPOWIAT_ORIGIN, PORT } = environment();
  return EPOWIAT_ORIGIN ?? `http://localhost:${PORT}`;
}
