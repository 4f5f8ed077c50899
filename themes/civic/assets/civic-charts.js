/*
 * Charts to read with a pointer or the arrow keys. When a figure comes into view, Chart.js takes over from its
 * picture and draws from the figure's own table, in the same places; without this script and on paper the picture stays.
 */
(() => {
  "use strict";

  if (!("IntersectionObserver" in window)) return;

  const forcedColours = matchMedia("(forced-colors: active)");
  const darkScheme = matchMedia("(prefers-color-scheme: dark)");
  const dashes = [[], [8, 4], [2, 4], [10, 3, 2, 3]];
  const labelHeight = 18;
  const narrow = 480;

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const wordsOf = (element) => element.textContent.trim().replace(/\s+/g, " ");

  /* ---- One polite live region for all charts of the page ---- */

  const voice = make("p", { className: "visually-hidden" });
  voice.setAttribute("role", "status");
  document.querySelector("main").append(voice);

  /* ---- The library: fetched once, when the first chart comes into view ---- */

  let library;
  const loadLibrary = (address) => {
    library ??= new Promise((resolve, reject) => {
      document.head.append(make("script", { src: address, onload: () => resolve(window.Chart), onerror: reject }));
    });
    return library;
  };

  /* ---- The table is the source: columns are what is drawn, rows are points ---- */

  const numberOf = (cell) => {
    const text = (cell.dataset.value ?? wordsOf(cell)).replace(/,/g, "");
    return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  };

  const readTable = (figure, table) => {
    const [head, ...heads] = table.tHead.rows[0].cells;
    const inOrder = [...table.tBodies[0].rows].sort((a, b) => a.cells[0].dataset.sort - b.cells[0].dataset.sort); // a reader may have sorted it
    const rows = inOrder.map((row) => ({
      label: wordsOf(row.cells[0]),
      brief: row.cells[0].dataset.short ?? wordsOf(row.cells[0]),
      stands: row.dataset.row ?? "plain",
      mark: row.dataset.mark ?? "",
      isBreak: row.cells[0].querySelector(".remark") !== null,
      cells: [...row.cells]
        .slice(1)
        .map((cell) => ({ words: wordsOf(cell), value: numberOf(cell), note: cell.dataset.notable })),
    }));
    const columns = heads.map((cell, c) => ({ name: wordsOf(cell), role: cell.dataset.series, c }));
    const first = (role) => columns.find((column) => column.role === role)?.c;
    return { kind: figure.dataset.chart, along: wordsOf(head), rows, columns, first };
  };

  const isLine = ({ role }) => role === "line" || role === "events";

  /* ---- Colours and type come from the style sheet, so that a chart belongs to its page in either scheme ---- */

  const readTheme = () => {
    const probe = make("span");
    document.body.append(probe);
    const colour = (name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    };
    const names = ["ink", "soft", "hair", "ground", "paper", "plum", "blue"];
    const theme = Object.fromEntries(names.map((name) => [name, colour(name)]));
    theme.series = [1, 2, 3, 4].map((n) => colour(`series-${n}`));
    theme.font = getComputedStyle(document.body).fontFamily;
    probe.remove();
    return theme;
  };

  /* ---- Words and rules that Chart.js does not draw ---- */

  const pen = ({ ctx }, theme) => ({
    write(text, x, y, { bold = false, align = "left", colour = bold ? theme.ink : theme.soft } = {}) {
      ctx.font = `${bold ? 700 : 400} 14px ${theme.font}`;
      ctx.textAlign = align;
      ctx.lineWidth = 4;
      ctx.lineJoin = "round";
      ctx.strokeStyle = theme.paper; // a rim of paper keeps the words legible over lines
      ctx.strokeText(text, x, y);
      ctx.fillStyle = colour;
      ctx.fillText(text, x, y);
    },
    rule(from, to, colour, dash = [], width = 1) {
      ctx.setLineDash(dash);
      ctx.lineWidth = width;
      ctx.strokeStyle = colour;
      ctx.beginPath();
      ctx.moveTo(...from);
      ctx.lineTo(...to);
      ctx.stroke();
      ctx.setLineDash([]);
    },
  });

  /** The labels at the ends of lines, moved apart where two would touch. */
  const apart = (labels) => {
    labels.sort((a, b) => a.y - b.y);
    for (let i = 1; i < labels.length; i++) {
      const overlap = labelHeight - (labels[i].y - labels[i - 1].y);
      if (overlap <= 0) continue;
      labels[i - 1].y -= overlap / 2;
      labels[i].y = labels[i - 1].y + labelHeight;
    }
    return labels;
  };

  const ticks = (theme, more) => ({
    color: theme.soft,
    font: { family: theme.font, size: 14 },
    maxRotation: 0,
    ...more,
  });

  const bare = { grid: { display: false }, border: { display: false } };

  /* ---- Periods side by side: where they stand, their bands and their dates ---- */

  const datesOf = (rows, isNarrow) => {
    const banded = (i) => rows[i].stands === "banded";
    const starts = rows.map((_, i) => i).filter((i) => i === 0 || banded(i) !== banded(i - 1));
    const all = starts.length > 1 && rows.length > 12 ? starts : rows.map((_, i) => i);
    const every = Math.ceil(all.length / (isNarrow ? 4 : 8));
    return all.filter((_, place) => (all.length - 1 - place) % every === 0);
  };

  const alongAxis = (rows, theme, width, [left, right]) => {
    const last = Math.max(rows.length - 1, 1);
    const step = (width - left - right) / last; // pixels from one point to the next
    return {
      type: "linear",
      min: -left / step,
      max: last + right / step,
      ...bare,
      afterBuildTicks: (axis) => {
        axis.ticks = datesOf(rows, width < narrow).map((value) => ({ value }));
      },
      ticks: ticks(theme, { callback: (i) => rows[i]?.brief, autoSkip: false }),
    };
  };

  const drawBands = (chart, rows, theme) => {
    const { ctx, chartArea, scales } = chart;
    const edge = (i) => Math.round(Math.min(Math.max(scales.x.getPixelForValue(i - 0.5), 0), chart.width));
    ctx.save();
    ctx.fillStyle = theme.ground;
    ctx.globalCompositeOperation = "destination-over"; // behind the grid, which is drawn already
    rows.forEach((row, i) => {
      if (row.stands === "banded") ctx.fillRect(edge(i), chartArea.top, edge(i + 1) - edge(i), chartArea.height);
    });
    ctx.restore();
  };

  /* ---- The kinds of chart. Each says what is drawn, where, and which points belong to a row of the table ---- */

  const lastPoint = (rows, c) => rows.findLastIndex((row) => row.cells[c].value !== null);

  const labelText = (rows, { name, c }) => `${name} ${rows[lastPoint(rows, c)]?.cells[c].words ?? ""}`;

  const measured = (words, theme) => {
    const context = make("canvas").getContext("2d");
    context.font = `700 14px ${theme.font}`;
    return Math.max(0, ...words.map((text) => context.measureText(text).width));
  };

  const linesDrawn = (data, theme, live, width) => {
    const rows = data.rows.slice(live.from);
    const lines = data.columns.filter(isLine);
    const beside = width >= narrow;
    const room = beside
      ? 22 +
        measured(
          data.columns.map((column) => labelText(rows, column)),
          theme,
        )
      : 12;
    const dataset = (column) => {
      const colour = theme.series[lines.indexOf(column)] ?? theme.soft;
      const notable = (yes, no) => rows.map((row) => (row.cells[column.c].note ? yes : no));
      const drawn = isLine(column)
        ? {
            borderWidth: 2.5,
            borderDash: dashes[lines.indexOf(column)],
            pointRadius: notable(6, 3),
            pointHoverRadius: 7,
            pointBackgroundColor: notable(theme.plum, colour),
            pointBorderColor: notable(theme.plum, colour),
          }
        : {
            borderWidth: 1.25,
            borderDash: column.role === "limit" ? [6, 4] : [],
            pointRadius: 0,
            pointHitRadius: 0,
            pointHoverRadius: 0,
          };
      return {
        label: column.name,
        data: rows.map((row, x) => ({ x, y: row.cells[column.c].value })),
        hidden: live.hidden.has(column.name),
        borderColor: colour,
        segment: { borderColor: ({ p1DataIndex }) => (rows[p1DataIndex].isBreak ? "transparent" : undefined) },
        ...drawn,
      };
    };
    const labels = (chart) =>
      data.columns
        .map((column, s) => ({ column, s, last: lastPoint(rows, column.c) }))
        .filter(
          ({ column, s, last }) =>
            last >= 0 && chart.isDatasetVisible(s) && (beside || (isLine(column) && !rows[last].cells[column.c].note)),
        )
        .map(({ column, s, last }) => ({
          text: labelText(rows, column),
          bold: isLine(column),
          y: chart.getDatasetMeta(s).data[last].y + (beside ? 5 : -8),
        }));
    return {
      datasets: data.columns.map(dataset),
      mode: { mode: "index", intersect: false },
      scales: {
        x: alongAxis(rows, theme, width, [width * 0.09, room]),
        y: {
          beginAtZero: true,
          grid: { color: theme.hair },
          border: { display: false },
          ticks: ticks(theme, { mirror: true, labelOffset: -10, padding: 0, maxTicksLimit: 6, z: 1 }),
        },
      },
      behind: (chart) => drawBands(chart, rows, theme),
      over: (chart, { write, rule }) => {
        const { chartArea, scales } = chart;
        rows.forEach((row, i) => {
          const x = scales.x.getPixelForValue(i - 0.5);
          if (row.isBreak) rule([x, chartArea.top], [x, chartArea.bottom], theme.soft, [2, 3]);
        });
        const edge = beside ? scales.x.getPixelForValue(rows.length - 1) + 12 : chart.width - 2;
        for (const { text, bold, y } of apart(labels(chart)))
          write(text, edge, y, { bold, align: beside ? "left" : "right" });
        data.columns.forEach(({ c }, s) => {
          if (!chart.isDatasetVisible(s)) return;
          chart.getDatasetMeta(s).data.forEach((mark, i) => {
            const note = rows[i].cells[c].note;
            const late = i > rows.length / 2;
            if (note)
              write(beside ? note : note.split(",")[0], mark.x + (late ? -11 : 11), mark.y + 5, {
                bold: true,
                align: late ? "right" : "left",
              });
          });
        });
      },
      at: (row) =>
        data.columns
          .map((_, datasetIndex) => ({ datasetIndex, index: row - live.from }))
          .filter(({ index }) => index >= 0),
      rowOf: ({ dataIndex }) => dataIndex + live.from,
      keys: lines.length > 1 ? lines.map(({ name }) => name) : [],
    };
  };

  const stripDrawn = (data, theme, live, width) => {
    const rows = data.rows.slice(live.from);
    const dots = rows.flatMap((row, x) =>
      Array.from({ length: row.cells[0].value ?? 0 }, (_, n) => ({ x, y: n + 0.5 })),
    );
    const most = Math.max(6, ...rows.map((row) => row.cells[0].value ?? 0));
    return {
      datasets: [
        {
          data: dots,
          showLine: false,
          pointRadius: Math.min(6, 50 / most),
          pointHoverRadius: 7,
          backgroundColor: theme.series[0],
        },
      ],
      mode: { mode: "nearest", axis: "x", intersect: false },
      scales: {
        x: { ...alongAxis(rows, theme, width, [width * 0.04, width * 0.04]), border: { color: theme.soft } },
        y: { display: false, min: 0, max: most },
      },
      behind: (chart) => drawBands(chart, rows, theme),
      over: () => {},
      at: (row) =>
        dots.map((dot, index) => ({ dot, datasetIndex: 0, index })).filter(({ dot }) => dot.x === row - live.from),
      rowOf: ({ raw }) => raw.x + live.from,
      keys: [],
    };
  };

  const shapes = { higher: "triangle", lower: "triangle" };

  const spots = (rows, theme) => ({
    showLine: false,
    pointStyle: rows.map(({ mark }) => shapes[mark] ?? "circle"),
    pointRotation: rows.map(({ mark }) => (mark === "lower" ? 180 : 0)),
    pointRadius: rows.map(({ mark }) => (mark in shapes ? 7 : 5)),
    pointHoverRadius: 8,
    backgroundColor: rows.map(({ mark }) => ({ higher: theme.plum, lower: theme.blue })[mark] ?? theme.soft),
  });

  const dotsDrawn = (data, theme, live, width) => {
    const [value, low, high] = ["value", "low", "high"].map(data.first);
    const rows = data.rows.filter((row) => row.stands === "plain" && row.cells[value].value !== null);
    const benchmark = data.rows.find((row) => row.stands === "benchmark");
    const isNarrow = width < narrow;
    const intervals = "95% intervals";
    return {
      datasets: [{ ...spots(rows, theme), data: rows.map((row, y) => ({ x: row.cells[value].value, y })) }],
      mode: { mode: "nearest", axis: "y", intersect: false },
      scales: {
        x: {
          type: "linear",
          min: 0,
          suggestedMax: Math.max(...rows.map((row) => row.cells[high].value ?? row.cells[value].value)),
          ...bare,
          ticks: ticks(theme, { maxTicksLimit: 6, padding: 4 }),
        },
        y: { type: "linear", min: -0.5, max: rows.length - 0.5, reverse: true, ...bare, display: false },
      },
      padding: { left: width * 0.36, right: width * 0.1, top: 34 },
      behind: (chart, { rule }) => {
        const { chartArea, scales } = chart;
        for (let i = 0; i <= rows.length; i++)
          rule([0, scales.y.getPixelForValue(i - 0.5)], [width, scales.y.getPixelForValue(i - 0.5)], theme.hair);
        rows.forEach(({ cells }, i) => {
          const y = scales.y.getPixelForValue(i);
          if (cells[low].value !== null && !live.hidden.has(intervals))
            rule(
              [scales.x.getPixelForValue(cells[low].value), y],
              [scales.x.getPixelForValue(cells[high].value), y],
              theme.series[0],
              [],
              2,
            );
        });
        const x = benchmark && scales.x.getPixelForValue(benchmark.cells[value].value);
        if (benchmark) rule([x, chartArea.top - 6], [x, chartArea.bottom], theme.soft);
      },
      over: (chart, { write }) => {
        const { chartArea, scales } = chart;
        rows.forEach((row, i) => {
          const y = scales.y.getPixelForValue(i) + 5;
          write(isNarrow ? row.brief : row.label, 0, y, { colour: theme.ink });
          write(row.cells[value].words, width, y, { align: "right", colour: theme.ink });
        });
        const x = benchmark && scales.x.getPixelForValue(benchmark.cells[value].value);
        const late = x > width * 0.63;
        if (benchmark)
          write(
            `${isNarrow ? benchmark.brief : benchmark.label} ${benchmark.cells[value].words}`,
            x + (late ? 8 : -8),
            chartArea.top - 12,
            { align: late ? "right" : "left" },
          );
      },
      at: (row) => [{ datasetIndex: 0, index: rows.indexOf(data.rows[row]) }].filter(({ index }) => index >= 0),
      rowOf: ({ dataIndex }) => data.rows.indexOf(rows[dataIndex]),
      keys: [intervals],
    };
  };

  const funnelDrawn = (data, theme, live, width) => {
    const [across, value] = ["across", "value"].map(data.first);
    const rows = data.rows.filter((row) => row.cells[across].value !== null && row.cells[value].value !== null);
    const sized = data.rows
      .filter((row) => row.cells[across].value !== null)
      .sort((a, b) => a.cells[across].value - b.cells[across].value);
    const limits = { low: "95% limits", high: "95% limits", "outer-low": "99.8% limits", "outer-high": "99.8% limits" };
    const limit = ([role, name]) => ({
      data: sized.map((row) => ({ x: row.cells[across].value, y: row.cells[data.first(role)].value })),
      hidden: live.hidden.has(name),
      borderColor: theme.soft,
      borderWidth: 1.25,
      borderDash: name.startsWith("95") ? [6, 4] : [],
      pointRadius: 0,
      pointHitRadius: 0,
      pointHoverRadius: 0,
    });
    const most = Math.max(...sized.map((row) => row.cells[across].value));
    const top = Math.max(
      ...rows.map((row) => row.cells[value].value),
      ...sized.map((row) => row.cells[data.first("high")].value ?? 0),
    );
    return {
      datasets: [
        {
          ...spots(rows, theme),
          data: rows.map((row) => ({ x: row.cells[across].value, y: row.cells[value].value })),
          order: -1,
        },
        ...Object.entries(limits).map(limit),
      ],
      mode: { mode: "nearest", intersect: false },
      scales: {
        x: {
          type: "linear",
          min: -0.09 * most,
          max: 1.05 * most,
          ...bare,
          afterBuildTicks: (axis) => (axis.ticks = axis.ticks.filter(({ value: mark }) => mark >= 0)),
          ticks: ticks(theme, { maxTicksLimit: 7, includeBounds: false }),
        },
        y: {
          min: 0,
          suggestedMax: top,
          grid: { color: theme.hair },
          border: { display: false },
          ticks: ticks(theme, { mirror: true, labelOffset: -10, padding: 0, maxTicksLimit: 6, z: 1 }),
        },
      },
      padding: { top: 44, bottom: 22 },
      behind: (chart, { rule }) =>
        rule([0, chart.scales.y.getPixelForValue(1)], [width, chart.scales.y.getPixelForValue(1)], theme.soft),
      over: (chart, { write }) => {
        write("Ratio to what was expected", 0, 16);
        write("Events expected", width, chart.height - 6, { align: "right" });
        chart.getDatasetMeta(0).data.forEach(({ x, y }, i) => {
          const late = x > width / 2;
          const name = width < narrow ? rows[i].brief : rows[i].label;
          if (rows[i].cells[value].note)
            write(name, x + (late ? -10 : 10), y + 5, { bold: true, align: late ? "right" : "left" });
        });
      },
      at: (row) => [{ datasetIndex: 0, index: rows.indexOf(data.rows[row]) }].filter(({ index }) => index >= 0),
      rowOf: ({ datasetIndex, dataIndex }) => data.rows.indexOf((datasetIndex === 0 ? rows : sized)[dataIndex]),
      keys: ["95% limits", "99.8% limits"],
    };
  };

  const kinds = { lines: linesDrawn, strip: stripDrawn, dots: dotsDrawn, funnel: funnelDrawn };

  /* ---- Words of a row, for the pointer and for the arrow keys ---- */

  const cellWords = (data, row, { name, c }) => `${name} ${data.rows[row].cells[c].words}`;

  const rowWords = (data, row, live) => {
    const told =
      data.kind === "lines"
        ? data.columns.filter((column) => isLine(column) && !live.hidden.has(column.name))
        : data.columns;
    const notes = data.kind === "lines" ? told.map(({ c }) => data.rows[row].cells[c].note).filter(Boolean) : [];
    return [...told.map((column) => cellWords(data, row, column)), ...notes];
  };

  const tooltipOf = (data, theme, live, drawn) => ({
    animation: false,
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    titleFont: { family: theme.font, size: 14 },
    bodyFont: { family: theme.font, size: 14 },
    cornerRadius: 2,
    displayColors: false,
    filter: (item, i) => i === 0, // one point speaks for its row
    callbacks: {
      title: ([item]) => item && data.rows[drawn.rowOf(item)].label,
      label: (item) => rowWords(data, drawn.rowOf(item), live),
    },
  });

  /* ---- Hiding a series and choosing a period: real controls over the chart, within the picture's own box ---- */

  const recent = { Month: [12, "months"], Quarter: [8, "quarters"] };

  const periodsOf = (data, live, redraw) => {
    const [count, name] = recent[data.along] ?? [8, "dates"];
    const isLong = (data.kind === "lines" || data.kind === "strip") && data.rows.length > count;
    if (!isLong) return [];
    const select = make(
      "select",
      {},
      new Option("All", 0),
      new Option(`Last ${count} ${name}`, data.rows.length - count),
    );
    select.addEventListener("change", () => {
      live.from = Number(select.value);
      live.point = live.from - 1;
      redraw();
    });
    return [make("label", {}, "Period ", select)];
  };

  const keyOf = (name, live, redraw) => {
    const key = make("button", { type: "button" }, name);
    key.setAttribute("aria-pressed", "true");
    key.addEventListener("click", () => {
      const shown = live.hidden.delete(name);
      if (!shown) live.hidden.add(name);
      key.setAttribute("aria-pressed", String(shown));
      redraw();
    });
    return key;
  };

  const controlsFor = (names, data, live, redraw) => {
    const controls = make(
      "div",
      { className: "chart-keys" },
      ...names.map((name) => keyOf(name, live, redraw)),
      ...periodsOf(data, live, redraw),
    );
    controls.setAttribute("role", "group");
    controls.setAttribute("aria-label", "What the chart shows");
    return controls;
  };

  /* ---- Reading by keyboard: left and right move along the rows; up and down read one column after the other ---- */

  const showRow = ({ chart, drawn }, row) => {
    if (!chart) return; // the words come from the table, and need no chart
    const active = drawn
      .at(row)
      .filter(
        ({ datasetIndex, index }) =>
          chart.isDatasetVisible(datasetIndex) && chart.getDatasetMeta(datasetIndex).data[index],
      );
    const place = active[0]
      ? chart.getDatasetMeta(active[0].datasetIndex).data[active[0].index].getCenterPoint()
      : { x: 0, y: 0 };
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, place);
    chart.update();
  };

  const readWithKeys = (frame, table, live) => {
    const say = (words) => {
      voice.textContent = `${table().rows[live.point].label}: ${words}`;
    };
    const go = (row) => {
      live.point = Math.min(Math.max(row, live.from), table().rows.length - 1);
      live.column = -1;
      showRow(live, live.point);
      say(rowWords(table(), live.point, live).join(", "));
    };
    const read = (step) => {
      const data = table();
      if (data.kind !== "lines") return go(live.point + step);
      live.point = Math.max(live.point, live.from);
      live.column = Math.min(Math.max(live.column + step, 0), data.columns.length - 1);
      say(cellWords(data, live.point, data.columns[live.column]));
    };
    const moves = {
      ArrowRight: () => go(live.point + 1),
      ArrowLeft: () => go(live.point - 1),
      ArrowDown: () => read(1),
      ArrowUp: () => read(-1),
      Home: () => go(live.from),
      End: () => go(table().rows.length - 1),
    };
    frame.addEventListener("keydown", (event) => {
      if (!(event.key in moves)) return;
      event.preventDefault();
      moves[event.key]();
    });
    frame.addEventListener("blur", () => showRow(live, -1));
  };

  /* ---- A live chart: drawn in the picture's box, and given back on paper ---- */

  const frameFor = (figure, table) => {
    const frame = make("div", { className: "chart-frame", tabIndex: 0 });
    const keys =
      figure.dataset.chart === "lines" && table.tHead.rows[0].cells.length > 2
        ? "Left and right arrow keys move along, up and down read each column."
        : "Arrow keys read the values.";
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-roledescription", "chart");
    frame.setAttribute("aria-label", `${wordsOf(figure.querySelector(".figure-headline"))}. ${keys}`);
    return frame;
  };

  const draw = (Chart, frame, data, live) => {
    const theme = readTheme();
    const drawn = kinds[data.kind](data, theme, live, frame.clientWidth);
    live.chart?.destroy();
    live.drawn = drawn;
    live.chart = new Chart(frame.firstChild, {
      type: "line",
      data: { datasets: drawn.datasets },
      options: {
        responsive: true,
        maintainAspectRatio: false,
        animation: false,
        layout: { padding: drawn.padding ?? { top: 18 } },
        interaction: drawn.mode,
        plugins: { legend: { display: false }, tooltip: tooltipOf(data, theme, live, drawn) },
        scales: drawn.scales,
      },
      plugins: [
        {
          id: "words",
          beforeDatasetsDraw: (chart) => drawn.behind(chart, pen(chart, theme)),
          afterDatasetsDraw: (chart) => drawn.over(chart, pen(chart, theme)),
        },
      ],
    });
  };

  /** The chart's place, there from the start, so that the Tab key and the arrow keys find every chart of the page. */
  const placeFor = (figure) => {
    const picture = figure.querySelector(".figure-picture");
    const table = figure.querySelector("table");
    if (!picture || !table || !(figure.dataset.chart in kinds)) return [];
    let read;
    const place = {
      figure,
      picture,
      table: () => (read ??= readTable(figure, table)),
      live: { hidden: new Set(), point: -1, column: -1, from: 0 },
      frame: frameFor(figure, table),
    };
    place.box = make("div", { className: "chart-live" }, place.frame);
    picture.append(place.box);
    readWithKeys(place.frame, place.table, place.live);
    return [[figure, place]];
  };

  const takeOver = async ({ figure, picture, box, frame, table, live }) => {
    const Chart = await loadLibrary(figure.dataset.chartScript).catch(() => undefined);
    if (!Chart) return; // the picture and the table are there
    const data = table();
    const canvas = make("canvas");
    canvas.setAttribute("aria-hidden", "true");
    frame.append(canvas);
    picture.classList.add("is-live");
    const redraw = () => frame.isConnected && draw(Chart, frame, data, live);
    const { keys } = kinds[data.kind](data, readTheme(), live, frame.clientWidth);
    const controls = controlsFor(keys, data, live, redraw);
    if (controls.children.length > 0) box.prepend(controls); // before the chart, which takes the room that they leave
    redraw();
    forcedColours.addEventListener("change", redraw);
    darkScheme.addEventListener("change", redraw);
    let width = frame.clientWidth;
    new ResizeObserver(() => {
      if (frame.clientWidth === width || frame.clientWidth === 0) return;
      width = frame.clientWidth;
      redraw();
    }).observe(frame);
  };

  const places = new WeakMap();
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      takeOver(places.get(target));
    }
  });

  const watch = (figure) => {
    for (const [place, made] of placeFor(figure)) {
      places.set(place, made);
      watcher.observe(place);
    }
  };

  const within = (root, selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];

  within(document, "figure[data-chart]").forEach(watch);
  document.addEventListener("wardmote:swap", ({ target }) => within(target, "figure[data-chart]").forEach(watch)); // a preview has put a part in place of another
})();
