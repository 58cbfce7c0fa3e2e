import lowerLightDark from "@csstools/postcss-light-dark-function";
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
  // Phones that stopped at 2023 don't know `light-dark()`: a colour they can't read would be no colour at all.
  css: { postcss: { plugins: [lowerLightDark({ preserve: false })] } },
  build: {
    cssTarget: ["chrome111", "safari16.4", "firefox113"],
    assetsInlineLimit: 0,
  },
});
