using System.Globalization;
using System.Text.RegularExpressions;
using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Tests.Html;

public sealed partial class StyleSheetTests
{
    private const double Least = 4.5;

    public static TheoryData<string> Schemes => new("light", "dark", "print");

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Every_text_stands_out_from_every_ground_it_is_shown_on(string scheme)
    {
        var colours = Colours(scheme);
        var pairs = from ink in new[] { "ink", "soft", "link" } from ground in new[] { "ground", "paper", "tint" } select (ink, ground);
        var badges = new[] { "pass", "fail", "error", "waived", "expired", "manual", "partial", "none", "gap" };

        Assert.All(
            pairs.Concat(badges.Select(b => (b, $"{b}-tint"))).Concat(badges.Select(b => (b, "paper"))).Append(("ink", "waived-tint")),
            pair => Assert.True(Contrast(colours[pair.Item1], colours[pair.Item2]) >= Least, $"{scheme}: {pair.Item1} on {pair.Item2}")
        );
    }

    [Fact]
    public void Sheet_loads_nothing() => Assert.DoesNotMatch("url\\(|@import|@font-face", StyleSheet.Report.Text);

    private static Dictionary<string, string> Colours(string scheme)
    {
        var blocks = Root().Matches(StyleSheet.Report.Text);
        var block = blocks[
            scheme == "light" ? 0
            : scheme == "dark" ? 1
            : 2
        ].Value;
        return Variable().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private static double Luminance(string colour)
    {
        var hex = colour.Length == 3 ? string.Concat(colour.Select(c => $"{c}{c}")) : colour;
        var channels = hex.Chunk(2)
            .Select(c => int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(v => v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(":root\\{[^}]*\\}")]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z-]+):#([0-9a-f]{3,6})")]
    private static partial Regex Variable();
}
