"use strict";
// Reads an exhibit with a parser of its own kind: node check.cjs FORMAT FILE, beside the global packages of npm.
// Prints "ok", or what the parser objects to.
const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");

const [, , format, file] = process.argv;
const packages = createRequire(`${execFileSync("npm", ["root", "-g"], { encoding: "utf8" }).trim()}/exhibit.cjs`);

const kubernetes = (object) => {
  const at = object.apiVersion.includes("/") ? object.apiVersion : `/${object.apiVersion}`;
  const Model = packages(`kubernetes-models/${`${at}/${object.kind}`.replace(/^\//, "")}`)[object.kind];
  new Model(object).validate();
};

const problems = {
  dockerfile: (text) => {
    const ERROR = 1; // as in the language server protocol
    return packages("dockerfile-utils").validate(text).filter((found) => found.severity === ERROR).map((found) => found.message);
  },
  html: (text) => {
    const found = [];
    packages("parse5").parseFragment(text, { onParseError: (error) => found.push(error.code) });
    return found;
  },
  kubernetes: (text) => {
    packages("yaml").parseAllDocuments(text).forEach((document) => kubernetes(document.toJS()));
    return [];
  },
  terraform: (text) => packages("@cdktf/hcl2json").parse(file, text).then(() => []),
  workflow: async (text) => {
    const { validateWorkflow } = await import(pathToFileURL(packages.resolve("@action-validator/core")));
    return validateWorkflow(text).errors.map((error) => JSON.stringify(error));
  },
};

Promise.resolve(readFileSync(file, "utf8"))
  .then(problems[format])
  .catch((error) => [String(error)])
  .then((found) => console.log(found.length === 0 ? "ok" : found.join("\n")));
