/** How the network is drawn: kinds of actor by shape, kinds of line by colour, arrow, dash and words. */
import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape'
import type { ThemeColors } from './theme-colors.ts'

/** Pixels, after which the name of an actor goes on in the next line. */
export const nameWidth = 130

/** The same of the words of a line. */
export const lineWordsWidth = 110

export function networkStyle(colors: ThemeColors): StylesheetJson {
  const relation = (name: string, color: string) => ({
    selector: `edge[relation = "${name}"]`,
    style: { 'line-color': color, 'target-arrow-color': color, color },
  })
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'background-color': colors['actor-soft'],
        'border-color': colors.actor,
        'border-width': 2,
        color: colors.text,
        'font-family': 'system-ui, sans-serif',
        'font-size': 13,
        'font-weight': 600,
        'text-wrap': 'wrap',
        // Within a word only where that is longer than a line.
        'text-overflow-wrap': (node: NodeSingular) =>
          /\S{18}/.test(String(node.data('name'))) ? 'anywhere' : 'whitespace',
        'text-max-width': `${nameWidth}px`,
        'text-valign': 'center',
      },
    },
    { selector: 'node[type = "Person"]', style: { 'corner-radius': '18px' } },
    { selector: 'node[type = "Organization"]', style: { shape: 'rectangle' } },
    {
      selector: 'node[type = "State"]',
      style: { shape: 'rectangle', 'border-style': 'double', 'border-width': 6 },
    },
    { selector: 'node[type = "Group"]', style: { 'border-style': 'dashed' } },
    {
      selector: 'edge',
      style: {
        label: 'data(words)',
        width: 2,
        'curve-style': 'bezier',
        'control-point-step-size': 70,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 1.1,
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
        'text-wrap': 'wrap',
        'text-max-width': `${lineWordsWidth}px`,
        'text-margin-x': (edge: EdgeSingular) => Number(edge.data('shiftX')),
        'text-margin-y': (edge: EdgeSingular) => Number(edge.data('shiftY')),
        'text-background-color': colors.ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '2px',
      },
    },
    relation('accuses', colors.failure),
    relation('answers', colors.statement),
    relation('meets', colors.location),
    relation('tells', colors.accent),
    relation('does', colors.inferred),
    relation('speaks-of', colors.quiet),
    { selector: 'edge[relation = "speaks-of"]', style: { width: 1, 'target-arrow-shape': 'vee' } },
    { selector: 'edge[inferred = 1]', style: { 'target-arrow-fill': 'hollow' } },
    { selector: 'edge[mutual = 1]', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge[doubtful = 1]', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge[negated = 1]',
      style: { 'line-style': 'dotted', 'target-arrow-shape': 'tee', width: 3 },
    },
    {
      selector: '.chosen',
      style: { 'border-width': 5, 'overlay-color': colors.accent, 'overlay-opacity': 0.18 },
    },
  ]
}
