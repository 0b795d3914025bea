"use strict";
// Lets a reader search, filter and sort what the page already shows or lists as data. It loads nothing and writes text as text.
(() => {
  const outcomes = ["Fail", "Waiver expired", "Error", "Manual pending", "Waived", "Pass, tested in part", "Pass", "Attested", "Not applicable", "Uncovered", "Not assessed", "Inherited from AWS"];
  const severities = ["Critical", "High", "Medium", "Low", "Informational"];
  const ranks = new Map([outcomes, severities].flatMap(words => words.map((word, rank) => [word, rank])));
  const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const portion = 200;
  const many = 20000;
  const number = new Intl.NumberFormat("en");

  const make = (name, attributes, ...children) => {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  const compare = (a, b) => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "number") return -1;
    if (typeof b === "number") return 1;
    return words.compare(a, b);
  };

  // A bar with a search field, one list of choices for each filter, and a line that says how much is shown.
  const bar = (noun, filters, changed) => {
    const search = make("input", { type: "search", autocomplete: "off", spellcheck: "false" });
    const shown = make("output", { "aria-live": "polite" });
    const root = make("div", { class: "siftbar", role: "search", "aria-label": `Search ${noun}` }, make("label", null, make("span", null, "Search"), search));
    const lists = filters.map(filter => {
      const list = make("select", null, make("option", { value: "" }, "All"), ...filter.options.map(option => make("option", { value: option.value }, option.text)));
      root.append(make("label", null, make("span", null, filter.title), list));
      list.addEventListener("change", changed);
      return list;
    });
    root.append(shown);
    search.addEventListener("input", changed);
    search.addEventListener("keydown", event => {
      if (event.key !== "Escape" || search.value === "") return;
      search.value = "";
      event.preventDefault();
      changed();
    });
    return { root, search, lists, say: (part, all) => { shown.textContent = `${number.format(part)} of ${number.format(all)} ${noun}`; } };
  };

  // Makes the headings of columns into buttons that sort, first one way, then the other.
  const sortable = (headings, sort) => headings.forEach((heading, column) => {
    if (!heading) return;
    const button = make("button", { type: "button", class: "sort" }, ...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      headings.forEach(other => other?.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      sort(column, down ? -1 : 1);
    });
  });

  const siftTable = table => {
    const groups = table.tBodies.length > 1;
    const nodes = [...(groups ? table.tBodies : table.tBodies[0].rows)];
    const labelOf = node => node.querySelector(".badge")?.lastChild.data.trim() ?? "";
    const items = nodes.map(node => ({ node, row: groups ? node.rows[0] : node, text: node.textContent.toLowerCase(), label: labelOf(node) }));
    const labels = [...new Set(items.map(item => item.label))].filter(label => label !== "").sort((a, b) => compare(ranks.get(a) ?? a, ranks.get(b) ?? b));
    const noun = table.dataset.noun + (document.querySelector("nav.pages") ? " on this page" : "");
    const options = labels.map(label => ({ value: label, text: `${label} (${items.filter(item => item.label === label).length})` }));
    const changed = () => {
      const text = sift.search.value.trim().toLowerCase();
      const label = sift.lists[0]?.value ?? "";
      let part = 0;
      for (const item of items) {
        item.node.hidden = !((label === "" || item.label === label) && item.text.includes(text));
        if (!item.node.hidden) part++;
      }
      sift.say(part, items.length);
    };
    const sift = bar(noun, options.length > 1 ? [{ title: "Outcome", options }] : [], changed);
    const keyOf = cell => {
      if (!cell) return "";
      const text = cell.querySelector(".badge")?.lastChild.data.trim() ?? cell.textContent.trim();
      if (cell.classList.contains("number")) return Number.parseFloat(text.replaceAll(",", ""));
      return ranks.get(text) ?? text;
    };
    const first = items[0].row.cells;
    sortable([...table.tHead.rows[0].cells].map((heading, column) => first[column]?.classList.contains("chart") ? null : heading), (column, way) => {
      const keys = new Map(items.map(item => [item, keyOf(item.row.cells[column])]));
      items.sort((a, b) => way * compare(keys.get(a), keys.get(b)));
      (groups ? table : table.tBodies[0]).append(...items.map(item => item.node));
    });
    table.before(sift.root);
    changed();
  };

  // Rows of data: cells are texts, or places in the values of their column; the last two give the address.
  const searchData = (place, data) => {
    const { columns, links, rows } = data;
    const width = columns.length;
    const cell = (row, column) => columns[column].values?.[row[column]] ?? row[column];
    const shownAs = (row, column) => {
      const { signs, classes } = columns[column];
      if (!signs) return cell(row, column);
      const place = row[column];
      return make("span", { class: `badge ${classes[place]}` }, make("span", { "aria-hidden": "true" }, signs[place]), ` ${cell(row, column)}`);
    };
    const address = row => links[row[width]] + row[width + 1];
    const wanted = location.hash.startsWith("#s-") ? rows.find(row => row[width + 1] === location.hash.slice(1)) : null;
    if (wanted) { location.replace(address(wanted)); return; }
    let texts = null;
    let order = rows.map((_, index) => index);
    let found = order;
    let limit = portion;
    const body = make("tbody");
    const more = make("button", { type: "button", class: "more" }, `Show ${portion} more`);
    const draw = from => {
      for (const index of found.slice(from, limit)) {
        const row = rows[index];
        body.append(make("tr", null, ...columns.map((column, i) => {
          return i === 0 ? make("th", { scope: "row", dir: "auto" }, make("a", { href: address(row) }, cell(row, i) || "empty")) : make("td", { dir: "auto" }, shownAs(row, i));
        })));
      }
      more.hidden = found.length <= limit;
    };
    const changed = () => {
      const text = sift.search.value.trim().toLowerCase();
      if (text !== "") texts ??= rows.map(row => columns.map((_, i) => cell(row, i)).join("\n").toLowerCase());
      const choices = filters.map((filter, i) => [filter.column, sift.lists[i].value]).filter(choice => choice[1] !== "").map(([column, value]) => [column, Number(value)]);
      found = order.filter(index => (text === "" || texts[index].includes(text)) && choices.every(([column, value]) => rows[index][column] === value));
      limit = portion;
      body.replaceChildren();
      draw(0);
      sift.say(found.length, rows.length);
      history.replaceState(null, "", text === "" ? "#" : `#q=${encodeURIComponent(text)}`);
    };
    const filters = columns.flatMap((column, index) => {
      if (!column.values) return [];
      const counts = new Map();
      for (const row of rows) counts.set(row[index], (counts.get(row[index]) ?? 0) + 1);
      const options = column.values.flatMap((text, value) => counts.has(value) ? [{ value, text: `${text} (${number.format(counts.get(value))})` }] : []);
      return options.length > 1 ? [{ title: column.title, column: index, options }] : [];
    });
    const sift = bar(place.dataset.noun, filters, changed);
    const headings = columns.map(column => make("th", { scope: "col" }, column.title));
    const plain = (a, b) => a < b ? -1 : a > b ? 1 : 0;
    sortable(headings, (column, way) => {
      const by = rows.length > many ? plain : compare;
      order = [...order].sort((a, b) => way * by(rows[a][column], rows[b][column]) || a - b);
      changed();
    });
    more.addEventListener("click", () => { const from = limit; limit += portion; draw(from); });
    place.replaceChildren(sift.root, make("table", { class: "results" }, make("thead", null, make("tr", null, ...headings)), body), more);
    if (location.hash.startsWith("#q=")) sift.search.value = decodeURIComponent(location.hash.slice(3));
    changed();
  };

  document.querySelectorAll("table.sift").forEach(siftTable);
  const place = document.getElementById("search");
  if (place) searchData(place, JSON.parse(document.getElementById("rows").textContent));

  // A link to a subject that has moved to another page of its list since.
  const all = document.querySelector("a.search-all");
  if (all && location.hash.startsWith("#s-") && !document.getElementById(location.hash.slice(1))) location.replace(all.getAttribute("href") + location.hash);

  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    const field = document.querySelector(".siftbar input");
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
})();
