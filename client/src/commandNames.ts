// What the commands are called, in package.json and here.

export const COMMANDS = {
  restartServer: 'claimcheck.restartServer',
  showOutput: 'claimcheck.showOutput',
  goToEvidence: 'claimcheck.goToEvidence',
  nextFinding: 'claimcheck.nextFinding',
  previousFinding: 'claimcheck.previousFinding',
  createKnowledgeFolder: 'claimcheck.createKnowledgeFolder',
  addSourceFromFile: 'claimcheck.addSourceFromFile',
  addSourceFromClipboard: 'claimcheck.addSourceFromClipboard',
  openSource: 'claimcheck.openSource',
  revealSource: 'claimcheck.revealSource',
  copySourcePath: 'claimcheck.copySourcePath',
  refreshSources: 'claimcheck.refreshSources',
  stopReading: 'claimcheck.stopReading',
  rebuildKnowledgeBase: 'claimcheck.rebuildKnowledgeBase',
  compareSources: 'claimcheck.compareSources',
  searchFacts: 'claimcheck.searchFacts',
  insertFact: 'claimcheck.insertFact',
  manageIgnored: 'claimcheck.manageIgnored',
  openConfigFile: 'claimcheck.openConfigFile',
  openSample: 'claimcheck.openSample',
  openWalkthrough: 'claimcheck.openWalkthrough',
  filterClaims: 'claimcheck.filterClaims',
  clearClaimsFilter: 'claimcheck.clearClaimsFilter',
  createDossier: 'claimcheck.createDossier',
} as const;

export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];
