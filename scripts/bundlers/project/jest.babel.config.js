module.exports = {
  testMatch: ["**/call.test.js"],
  transform: { "\\.[jt]s$": ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "current" } }]] }] },
  // Also right for pnpm, where a package lies in node_modules/.pnpm/@payorch+core@…/node_modules/@payorch/core.
  transformIgnorePatterns: ["/node_modules/(?!(\\.pnpm/)?@payorch)"],
};
