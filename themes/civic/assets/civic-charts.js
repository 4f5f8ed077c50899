/*
 * Charts to read with a pointer or the arrow keys. When a figure comes into view, Chart.js takes over from its
 * picture and draws from the figure's own table; without this script, on paper and in forced colours the picture stays.
 */
(() => {
  "use strict";

  const figures = document.querySelectorAll("figure[data-chart]");
  if (figures.length === 0 || !("IntersectionObserver" in window)) return;

  const forcedColours = matchMedia("(forced-colors: active)");
  const darkScheme = matchMedia("(prefers-color-scheme: dark)");
  const dashes = [[], [8, 4], [2, 4], [10, 3, 2, 3]];
  const labelHeight = 17;
  const points = ["circle", "rect", "triangle", "rectRot"];

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

  /* ---- The table is the source: columns are series, rows are points ---- */

  const valueOf = (cell) => {
    const text = (cell.dataset.value ?? wordsOf(cell)).replace(/,/g, "");
    return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
  };

  const readTable = (table) => {
    const rows = [...table.tBodies[0].rows];
    const series = [...table.tHead.rows[0].cells]
      .map((header, column) => ({ header, column }))
      .filter(({ header }) => header.dataset.series)
      .map(({ header, column }) => ({
        name: wordsOf(header),
        kind: header.dataset.series,
        values: rows.map((row) => valueOf(row.cells[column])),
        words: rows.map((row) => wordsOf(row.cells[column])),
        notable: rows.map((row) => row.cells[column].dataset.notable),
      }));
    return {
      labels: rows.map((row) => wordsOf(row.cells[0])),
      shortLabels: rows.map((row) => row.cells[0].dataset.short ?? wordsOf(row.cells[0])),
      banded: rows.map((row) => "band" in row.dataset),
      series,
    };
  };

  const isReadable = ({ kind }) => kind === "line" || kind === "bar";

  /* ---- Colours and type come from the style sheet, so that a chart belongs to its page in either scheme ---- */

  const readTheme = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name}`).trim();
    return {
      ink: colour("ink"),
      soft: colour("soft"),
      hair: colour("hair"),
      ground: colour("ground"),
      paper: colour("paper"),
      plum: colour("plum"),
      series: [1, 2, 3, 4].map((n) => colour(`series-${n}`)),
      font: getComputedStyle(document.body).fontFamily,
    };
  };

  const lineOf = (series, index, theme) => ({
    type: "line",
    borderColor: theme.series[index],
    backgroundColor: theme.series[index],
    borderWidth: 2.5,
    borderDash: dashes[index],
    pointStyle: points[index],
    pointRadius: series.notable.map((note) => (note ? 6 : 3)),
    pointBackgroundColor: series.notable.map((note) => (note ? theme.plum : theme.series[index])),
    pointBorderColor: series.notable.map((note) => (note ? theme.plum : theme.series[index])),
    pointHoverRadius: 7,
  });

  const barOf = (series, index, theme) => ({
    type: "bar",
    backgroundColor: series.notable.map((note) => (note ? theme.plum : theme.series[index])),
    maxBarThickness: 48,
  });

  const limitOf = (series, theme) => ({
    type: "line",
    borderColor: theme.soft,
    borderWidth: 1.25,
    borderDash: series.kind === "limit" ? [6, 4] : [],
    pointRadius: 0,
    pointHitRadius: 0,
  });

  const datasetsOf = (data, theme, live) => {
    const readable = data.series.filter(isReadable);
    return data.series.map((series, s) => {
      const index = readable.indexOf(series);
      const drawn = index < 0 ? limitOf(series, theme) : series.kind === "bar" ? barOf(series, index, theme) : lineOf(series, index, theme);
      return { label: series.name, data: series.values, hidden: live.hidden[s] === true, ...drawn };
    });
  };

  /* ---- What Chart.js does not draw: bands behind the points, and direct labels instead of a legend ---- */

  const bandPlugin = (data, theme) => ({
    id: "bands",
    beforeDatasetsDraw({ ctx, chartArea, scales: { x } }) {
      const half = data.labels.length > 1 ? (x.getPixelForValue(1) - x.getPixelForValue(0)) / 2 : chartArea.width / 2;
      ctx.save();
      ctx.fillStyle = theme.ground;
      ctx.globalCompositeOperation = "destination-over"; // behind the grid, which is drawn already
      const edge = (i) => Math.round(Math.min(Math.max(x.getPixelForValue(0) + (2 * i - 1) * half, chartArea.left), chartArea.right));
      data.banded.forEach((banded, i) => {
        if (banded) ctx.fillRect(edge(i), chartArea.top, edge(i + 1) - edge(i), chartArea.height);
      });
      ctx.restore();
    },
  });

  const lastPoint = (values) => values.findLastIndex((value) => value !== null);

  const labelText = ({ name, words, values }) => `${name} ${words[lastPoint(values)] ?? ""}`;

  /** Room for the labels beside the plot; a narrow chart has none, and writes them over the lines. */
  const roomForLabels = (chart, data, theme) => {
    if (chart.width < 520) return 8;
    chart.ctx.font = `700 14px ${theme.font}`;
    return 12 + Math.max(...data.series.map((series) => chart.ctx.measureText(labelText(series)).width));
  };

  /** The label of each visible series, from top to bottom, moved apart where two would touch. */
  const endLabels = (chart, data) => {
    const beside = chart.width >= 520;
    const labels = data.series
      .map((series, s) => ({ series, s, last: lastPoint(series.values) }))
      .filter(({ series, s, last }) => last >= 0 && chart.isDatasetVisible(s) && (beside || series.kind !== "average"))
      .map(({ series, s, last }) => ({
        text: labelText(series),
        bold: isReadable(series),
        y: chart.getDatasetMeta(s).data[last].y + (beside ? 5 : -10),
      }))
      .sort((a, b) => a.y - b.y);
    const overlap = (i) => labelHeight - (labels[i].y - labels[i - 1].y);
    for (let i = 1; i < labels.length; i++) {
      if (overlap(i) <= 0) continue;
      labels[i - 1].y -= overlap(i) / 2;
      labels[i].y = labels[i - 1].y + labelHeight;
    }
    return labels.map((label) => ({ ...label, x: beside ? chart.chartArea.right + 10 : chart.chartArea.right - 2, align: beside ? "left" : "right" }));
  };

  const labelPlugin = (data, theme) => ({
    id: "labels",
    afterDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const write = (text, x, y, bold, align) => {
        ctx.font = `${bold ? "700" : "400"} 14px ${theme.font}`;
        ctx.textAlign = align;
        ctx.lineWidth = 4;
        ctx.lineJoin = "round";
        ctx.strokeStyle = theme.paper; // a rim of paper keeps the words legible over lines
        ctx.strokeText(text, x, y);
        ctx.fillStyle = bold ? theme.ink : theme.soft;
        ctx.fillText(text, x, y);
      };
      ctx.save();
      for (const { text, x, y, bold, align } of endLabels(chart, data)) write(text, x, y, bold, align);
      data.series.forEach((series, s) => {
        if (!chart.isDatasetVisible(s)) return;
        chart.getDatasetMeta(s).data.forEach((mark, i) => {
          const note = series.notable[i];
          if (!note) return;
          const onLeft = mark.x > chartArea.left + chartArea.width / 2;
          const words = chartArea.width < 480 ? note.split(",")[0] : note;
          write(words, mark.x + (onLeft ? -11 : 11), mark.y + 5, true, onLeft ? "right" : "left");
        });
      });
      ctx.restore();
    },
  });

  const optionsOf = (data, theme) => ({
    responsive: true,
    maintainAspectRatio: false,
    animation: false,
    layout: { padding: ({ chart }) => ({ top: 16, right: roomForLabels(chart, data, theme) }) },
    interaction: { mode: "index", intersect: false },
    plugins: {
      legend: { display: false },
      tooltip: {
        animation: false,
        backgroundColor: theme.ink,
        titleColor: theme.paper,
        bodyColor: theme.paper,
        titleFont: { family: theme.font, size: 14 },
        bodyFont: { family: theme.font, size: 14 },
        cornerRadius: 2,
        displayColors: false,
        callbacks: {
          title: ([first]) => data.labels[first.dataIndex],
          label: ({ datasetIndex, dataIndex }) => `${data.series[datasetIndex].name}: ${data.series[datasetIndex].words[dataIndex]}`,
        },
      },
    },
    scales: {
      x: {
        grid: { display: false },
        border: { color: theme.soft },
        ticks: { color: theme.soft, font: { family: theme.font, size: 14 }, maxRotation: 0, autoSkipPadding: 24 },
      },
      y: {
        beginAtZero: true,
        grace: "8%",
        grid: { color: theme.hair },
        border: { display: false },
        ticks: { color: theme.soft, font: { family: theme.font, size: 14 }, precision: 0, maxTicksLimit: 6 },
      },
    },
  });

  /* ---- Hiding a series: real buttons over the chart, within the picture's own box ---- */

  const keysFor = (data, live) => {
    const keys = make("div", { className: "chart-keys" });
    keys.setAttribute("role", "group");
    keys.setAttribute("aria-label", "Series shown");
    data.series.forEach((series, s) => {
      if (!isReadable(series)) return;
      const key = make("button", { type: "button" }, series.name);
      key.setAttribute("aria-pressed", "true");
      key.addEventListener("click", () => {
        const shown = key.getAttribute("aria-pressed") !== "true";
        key.setAttribute("aria-pressed", String(shown));
        live.hidden[s] = !shown;
        live.chart?.setDatasetVisibility(s, shown);
        live.chart?.update();
      });
      keys.append(key);
    });
    return keys;
  };

  /* ---- Reading by keyboard: left and right move the point, and say it ---- */

  const sayPoint = (data, live, index) => {
    const values = data.series.filter((series, s) => isReadable(series) && !live.hidden[s]).map((series) => `${series.name} ${series.words[index]}`);
    voice.textContent = `${data.labels[index]}: ${values.join(", ")}`;
  };

  const showPoint = ({ chart }, index) => {
    const active = chart.getSortedVisibleDatasetMetas().map((meta) => ({ datasetIndex: meta.index, index }));
    chart.setActiveElements(active);
    chart.tooltip.setActiveElements(active, chart.getDatasetMeta(active[0]?.datasetIndex ?? 0).data[index].getCenterPoint());
    chart.update();
  };

  const hidePoint = ({ chart }) => {
    chart.setActiveElements([]);
    chart.tooltip.setActiveElements([], { x: 0, y: 0 });
    chart.update();
  };

  const readWithKeys = (frame, data, live) => {
    const last = data.labels.length - 1;
    const moves = {
      ArrowRight: () => Math.min(live.point + 1, last),
      ArrowLeft: () => Math.max(live.point - 1, 0),
      Home: () => 0,
      End: () => last,
    };
    frame.addEventListener("keydown", (event) => {
      if (!live.chart || !(event.key in moves)) return;
      event.preventDefault();
      live.point = moves[event.key]();
      showPoint(live, live.point);
      sayPoint(data, live, live.point);
    });
    frame.addEventListener("blur", () => live.chart && hidePoint(live));
  };

  /* ---- A live chart: drawn in the picture's box, and given back when the picture serves better ---- */

  const frameFor = (picture, figure) => {
    const canvas = make("canvas");
    canvas.setAttribute("aria-hidden", "true");
    const frame = make("div", { className: "chart-frame", tabIndex: 0 }, canvas);
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-roledescription", "chart");
    frame.setAttribute("aria-label", `${wordsOf(figure.querySelector(".figure-headline"))}. Left and right arrow keys read the values.`);
    picture.append(frame);
    return frame;
  };

  const draw = (Chart, canvas, data, live) => {
    const theme = readTheme();
    live.chart?.destroy();
    live.chart = new Chart(canvas, {
      data: { labels: data.shortLabels, datasets: datasetsOf(data, theme, live) },
      options: optionsOf(data, theme),
      plugins: [bandPlugin(data, theme), labelPlugin(data, theme)],
    });
  };

  const takeOver = async (figure) => {
    const picture = figure.querySelector(".figure-picture");
    const table = figure.querySelector("table");
    if (!picture || !table) return;
    const Chart = await loadLibrary(figure.dataset.chartScript).catch(() => undefined);
    if (!Chart) return; // the picture and the table are there
    const data = readTable(table);
    const live = { chart: undefined, hidden: [], point: -1 };
    const frame = frameFor(picture, figure);
    if (data.series.filter(isReadable).length > 1) {
      picture.classList.add("has-keys");
      picture.append(keysFor(data, live));
    }
    readWithKeys(frame, data, live);

    const redraw = () => {
      picture.classList.toggle("is-live", !forcedColours.matches);
      if (forcedColours.matches) {
        live.chart?.destroy();
        live.chart = undefined;
      } else {
        draw(Chart, frame.firstChild, data, live);
      }
    };
    forcedColours.addEventListener("change", redraw);
    darkScheme.addEventListener("change", redraw);
    redraw();
  };

  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      takeOver(target);
    }
  });
  figures.forEach((figure) => watcher.observe(figure));
})();
