import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/** Everything of ours that is not under one of the given places. */
function oursExcept(...places: readonly string[]): string {
  return `^(?!(${places.join('|')}))(assessment-specs|electron|renderer|build|tests)/`;
}

const adapters = ['store', 'reports', 'workbooks', 'signing'] as const;
const doors = ['desktop', 'loopback', 'cli'] as const;
const domain = 'assessment-specs/';
const contract = 'electron/contract/';
const fonts = 'electron/fonts/';

function forbid(name: string, comment: string, from: IRegularForbiddenRuleType['from'], to: IRegularForbiddenRuleType['to']): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', from, to };
}

/** Each adapter sees the ports it implements, what these speak of, and itself. */
const adapterRules = adapters.map((adapter) => forbid(
  `adapter-${adapter}`,
  `electron/${adapter} implements ports of electron/services and knows no other adapter, no verb and no door`,
  { path: `^electron/${adapter}/` },
  { path: oursExcept(`electron/${adapter}/`, 'electron/services/ports\\.ts', fonts, contract, domain) },
));

/** Each door sees compose, what the doors share, the contract, the domain, the ports it hands in, and itself. */
const doorRules = doors.map((door) => forbid(
  `door-${door}`,
  `electron/${door} reaches the host through electron/compose.ts alone and knows no other door`,
  { path: `^electron/${door}/` },
  { path: oursExcept(`electron/${door}/`, 'electron/compose\\.ts', 'electron/doors/', 'electron/services/ports\\.ts', contract, domain) },
));

/**
 * ARCHITECTURE's arrows as dependency-cruiser rules. Type imports count: a type carries a layer's knowledge as well.
 */
export const layerRules: readonly IRegularForbiddenRuleType[] = [
  forbid('specs-pure', 'the domain imports itself, zod and @noble/hashes only: no Node, no DOM, no Electron',
    { path: `^${domain}` },
    { pathNot: `^(${domain}|node_modules/(zod|@noble/hashes)/)` }),
  forbid('contract', 'the contract imports itself, the domain and zod only: it runs in the renderer too',
    { path: `^${contract}` },
    { pathNot: `^(${contract}|${domain}|node_modules/zod/)` }),
  forbid('services', 'services know ports, never the adapters behind them nor the doors before them',
    { path: '^electron/services/' },
    { path: oursExcept('electron/services/', fonts, contract, domain) }),
  forbid('fonts', 'electron/fonts reads font files and knows nothing of ours',
    { path: `^${fonts}` },
    { path: oursExcept(fonts) }),
  ...adapterRules,
  forbid('signing-no-domain', 'signing turns bytes into signed bytes and findings; it knows no assessment and no pdfkit',
    { path: '^electron/signing/' },
    { path: `^(${domain}|node_modules/pdfkit/)` }),
  forbid('compose-only-from-doors', 'electron/compose.ts is what the doors call; nothing below it may reach up',
    { path: '^(electron|renderer|assessment-specs)/', pathNot: `^electron/(doors|${doors.join('|')})/` },
    { path: '^electron/compose\\.ts$' }),
  ...doorRules,
  forbid('doors-shared', 'electron/doors is what the doors have in common; it knows none of them',
    { path: '^electron/doors/' },
    { path: oursExcept('electron/doors/', 'electron/compose\\.ts', 'electron/services/ports\\.ts', contract, domain) }),
  forbid('electron-only-in-desktop', "only electron/desktop imports 'electron' and electron-updater",
    { pathNot: '^(electron/desktop/|tests/)' },
    { path: '(^|/)(electron|electron-updater)(/|$)', dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined', 'type-only'], pathNot: '^(electron|tests)/' }),
  forbid('renderer', 'the renderer imports the domain and the contract, never the host',
    { path: '^renderer/' },
    { path: oursExcept('renderer/', contract, domain) }),
  forbid('renderer-no-node', 'the renderer runs in a sandboxed page without Node',
    { path: '^renderer/' },
    { dependencyTypes: ['core'] }),
  forbid('features-apart', 'renderer features never import each other: what they share is in the domain, host, ui or i18n',
    { path: '^renderer/features/([^/]+)/' },
    { path: '^renderer/features/', pathNot: '^renderer/features/$1/' }),
  forbid('features-not-app', 'features do not know the app that mounts them',
    { path: '^renderer/(features|score|ui|host|i18n)/' },
    { path: '^renderer/app/' }),
  forbid('score-shared', 'renderer/score is what several features show of a score: it knows none of them',
    { path: '^renderer/(score|host|i18n)/' },
    { path: '^renderer/features/' }),
  forbid('ui-presents', 'renderer/ui only presents: its text and data arrive as props',
    { path: '^renderer/ui/' },
    { path: '^renderer/(features|score|host|i18n)/' }),
  forbid('product-not-build', 'the product never imports its build or its tests',
    { path: '^(assessment-specs|electron|renderer)/' },
    { path: '^(build|tests)/' }),
  forbid('no-dev-packages', 'the shipped app has no devDependencies (the Electron runtime brings its own module)',
    { path: '^(assessment-specs|electron|renderer)/' },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: '(^|/)(electron|@types)/' }),
  forbid('no-circles', 'a circle of imports has no bottom to understand first', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  forbid('resolvable', 'an import that leads nowhere', {}, { couldNotResolve: true }),
];
