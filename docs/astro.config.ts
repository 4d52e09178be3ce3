import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import pages from "./.pages/pages.json" with { type: "json" };
import { sidebarOf } from "./src/sidebar.ts";

export default defineConfig({
  // Files with relative links work from any folder of any server: `site:build` makes the links relative afterwards.
  build: { format: "file", inlineStylesheets: "never" },
  trailingSlash: "never",
  devToolbar: { enabled: false },
  // Scripts find the root of the site by their own address, so none may be written into a page.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    starlight({
      title: "payorch",
      customCss: ["./src/styles/site.css"],
      disable404Route: true,
      lastUpdated: false,
      credits: false,
      pagination: false,
      sidebar: sidebarOf(pages),
      components: { Search: "./src/components/Search.astro", Footer: "./src/components/Footer.astro" },
      expressiveCode: { styleOverrides: { borderRadius: "0.3rem" } },
    }),
  ],
});
