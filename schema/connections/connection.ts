/**
 * What stands behind every connection: one page of a list, whose edges, cursors and counts are made
 * when they are asked for. Pothos's relay plugin reads its `edges` and `pageInfo`; in the Worker
 * every field that is a property here is read as one.
 */
import type { FacetedPage, MaybePromise, Page, PageItem } from '../../src/store/store.ts'
import type { ListIdentity } from '../cursor.ts'
import { encodeCursor } from '../cursor.ts'
import { andThen } from '../maybe-promise.ts'

/** One item of a page: its node, and the item itself for what holds of its place in the list. */
export class Edge<Item, Node> {
  readonly #list: ListIdentity
  readonly #place: PageItem<Item>
  readonly node: Node

  constructor(list: ListIdentity, place: PageItem<Item>, node: Node) {
    this.#list = list
    this.#place = place
    this.node = node
  }

  get item(): Item {
    return this.#place.item
  }

  get cursor(): string {
    return encodeCursor(this.#list, this.#place.key)
  }
}

export class Connection<Item, Node> {
  readonly #list: ListIdentity
  readonly #page: Page<Item>
  readonly #nodeOf: (item: Item) => MaybePromise<Node>

  /** `nodeOf` gives the node of an item, which for some lists is the item itself. */
  constructor(list: ListIdentity, page: Page<Item>, nodeOf: (item: Item) => MaybePromise<Node>) {
    this.#list = list
    this.#page = page
    this.#nodeOf = nodeOf
  }

  get edges(): readonly MaybePromise<Edge<Item, Node>>[] {
    return this.#page.items.map((place) =>
      andThen(this.#nodeOf(place.item), (node) => new Edge(this.#list, place, node)),
    )
  }

  /** Without making edges of them. */
  get nodes(): readonly MaybePromise<Node>[] {
    return this.#page.items.map(({ item }) => this.#nodeOf(item))
  }

  get pageInfo(): PageInfo {
    return new PageInfo(this.#list, this.#page)
  }

  readonly totalCount = (): MaybePromise<number> => this.#page.totalCount()
}

/** A connection that counts values over its whole list. */
export class FacetedConnection<Item, Facets> extends Connection<Item, Item> {
  readonly facets: () => MaybePromise<Facets>

  constructor(list: ListIdentity, page: FacetedPage<Item, Facets>) {
    super(list, page, (item) => item)
    this.facets = () => page.facets()
  }
}

class PageInfo {
  readonly #list: ListIdentity
  readonly #page: Page<unknown>

  constructor(list: ListIdentity, page: Page<unknown>) {
    this.#list = list
    this.#page = page
  }

  get hasNextPage(): boolean {
    return this.#page.hasNextPage
  }

  get hasPreviousPage(): boolean {
    return this.#page.hasPreviousPage
  }

  get startCursor(): string | null {
    return this.#cursorOf(this.#page.items.at(0))
  }

  get endCursor(): string | null {
    return this.#cursorOf(this.#page.items.at(-1))
  }

  #cursorOf(place: PageItem<unknown> | undefined): string | null {
    return place === undefined ? null : encodeCursor(this.#list, place.key)
  }
}
