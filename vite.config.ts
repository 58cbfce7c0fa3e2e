import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import options from "./remix.config.js";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: process.env.VITEST ? [] : [remix(options)],
  build: {
    cssTarget: ["chrome111", "safari16.4", "firefox113"],
    assetsInlineLimit: 0,
  },
});
