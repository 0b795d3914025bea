using System.Globalization;
using System.Text;
using System.Xml.Linq;
using IamCompliance.Definitions.Coverage;

namespace IamCompliance.Cli.Authoring;

/// <summary>Draws one stacked bar a program as SVG; the numbers stand beside it, so that colours are not needed.</summary>
internal static class CoveragePicture
{
    private const int Row = 22;
    private const int BarStart = 300;
    private const int BarWidth = 420;
    private const int Width = 1120;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly IReadOnlyDictionary<CoverageState, string> Colours = new Dictionary<CoverageState, string>
    {
        [CoverageState.Automated] = "#1b7f4d",
        [CoverageState.Partial] = "#9bbf3b",
        [CoverageState.Manual] = "#3b76c4",
        [CoverageState.Inherited] = "#8a8f98",
        [CoverageState.Uncovered] = "#e3ddd2",
    };

    /// <summary>Draws the programs in the order given.</summary>
    public static string Draw(IReadOnlyList<ProgramCoverage> programs)
    {
        var height = Row * (programs.Count + 2);
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Width} {height}"),
            new XAttribute("font-family", "sans-serif"),
            new XAttribute("font-size", "12"),
            new XElement(Svg + "title", "By what the requirements of programs are covered"),
            Colours.Select((c, i) => Legend(c.Key, c.Value, BarStart + (110 * i))),
            programs.SelectMany((p, i) => Bar(p, Row * (i + 2)))
        );
        return new StringBuilder(root.ToString()).Replace("\r\n", "\n").Append('\n').ToString();
    }

    private static object[] Legend(CoverageState state, string colour, int x) =>
        [Rectangle(x, 6, 12, colour, "legend"), Label(x + 18, 16, CoverageReport.Word(state))];

    private static IEnumerable<object> Bar(ProgramCoverage program, int y)
    {
        yield return Label(0, y, program.Edition.Id);
        double x = BarStart;
        foreach (var (state, colour) in Colours)
        {
            var width = BarWidth * (double)program.Count(state) / Math.Max(1, program.Requirements.Count);
            if (width > 0)
                yield return Rectangle(x, y - 10, width, colour, CoverageReport.Word(state));
            x += width;
        }

        yield return Label(
            BarStart + BarWidth + 10,
            y,
            string.Join(", ", Colours.Keys.Where(s => program.Count(s) > 0).Select(s => $"{program.Count(s)} {CoverageReport.Word(s)}"))
        );
    }

    private static XElement Rectangle(double x, double y, double width, string colour, string kind) =>
        new(
            Svg + "rect",
            new XAttribute("class", kind),
            new XAttribute("x", Text(x)),
            new XAttribute("y", Text(y)),
            new XAttribute("width", Text(width)),
            new XAttribute("height", "12"),
            new XAttribute("fill", colour)
        );

    private static XElement Label(double x, double y, string text) =>
        new(Svg + "text", new XAttribute("x", Text(x)), new XAttribute("y", Text(y)), text);

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
