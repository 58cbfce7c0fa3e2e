import type { Temporal } from "temporal-polyfill";
import { newId } from "#db/id.ts";
import type { TenantTx } from "#db/scope.ts";
import type { NewItem } from "./register-item.ts";
