// Public interfaces that change, and other gates over a finished build.
export const SCENARIOS = [
  {
    name: 'api-extractor-changed',
    tool: 'api-extractor',
    version: 'node -p "require(`@microsoft/api-extractor/package.json`).version"',
    ecosystem: 'node',
    npm: ['@microsoft/api-extractor@7.55.2'],
    files: {
      'package.json': '{"name": "app", "version": "1.0.0", "types": "lib/index.d.ts"}\n',
      'tsconfig.json': '{"compilerOptions": {"strict": true, "types": []}, "include": ["lib"]}\n',
      'api-extractor.json': `{
  "mainEntryPointFilePath": "<projectFolder>/lib/index.d.ts",
  "apiReport": {"enabled": true, "reportFileName": "app.api.md", "reportFolder": "<projectFolder>/"},
  "docModel": {"enabled": false},
  "dtsRollup": {"enabled": false}
}
`,
      'lib/index.d.ts': '/** Opens. @public */\nexport declare function open(name: string): void;\n',
    },
    steps: [
      {
        hidden: true,
        run: 'api-extractor run --local > /dev/null && sed -i "s/name: string/id: number/" lib/index.d.ts',
      },
      {name: 'Interface', run: 'npx api-extractor run'},
    ],
    category: 'api-breaking',
    alt: ['quality-gate', 'lint'],
    root: ['Warning: You have changed the API signature for this project.'],
    note: 'The public interface is not the one that was reported.',
  },
];
