import { writeFile } from "node:fs/promises";
import { exampleEnvironment } from "../../environment.ts";

await writeFile(".env.example", exampleEnvironment());
