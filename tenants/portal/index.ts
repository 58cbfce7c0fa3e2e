export { type FeeLine, type FeePayee, feePayee, listFees } from "./fees.ts";
export { higherAuthorityOf } from "./higher-authority.ts";
export { searchServices } from "./search-services.ts";
export type { CardLanguage, Fee, FeeKind, JrwaClass, Mark, OfficeKind, Service } from "./service.ts";
export {
  findService,
  isConfirmed,
  jrwaFor,
  listActs,
  listServices,
  listTopTasks,
  tellTime,
} from "./services.ts";
