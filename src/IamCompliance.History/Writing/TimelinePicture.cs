using System.Globalization;
using IamCompliance.Evidence.Model;
using IamCompliance.History.Periods;

namespace IamCompliance.History.Writing;

/// <summary>Draws a timeline: one strip, a colour for each verdict and hatching where nobody looked.</summary>
internal static class TimelinePicture
{
    private const double Width = 1000;

    /// <summary>Gets the classes of the strip and what they mean.</summary>
    public static IReadOnlyList<(string Name, string Words)> Words { get; } =
    [
        ("pass", "passes"),
        ("fail", "fails, or a waiver has run out"),
        ("error", "cannot be decided"),
        ("waived", "accepted by a waiver"),
        ("none", "nobody in scope"),
        ("gap", "gap: nobody looked"),
    ];

    /// <summary>Draws it.</summary>
    public static void Write(TextWriter html, Timeline line, PeriodSettings settings)
    {
        html.Write(
            $"<svg viewBox=\"0 0 1000 18\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{PeriodPage.Text(Describe(line))}\">"
        );
        foreach (var segment in line.Segments)
        {
            var from = Place(segment.From, settings);
            html.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<rect class=\"{ClassOf(segment.Outcome)}\" x=\"{from:0.##}\" "
                        + $"width=\"{Place(segment.To, settings) - from:0.##}\" "
                        + $"height=\"18\"><title>{Instants.Text(segment.From)} to {Instants.Text(segment.To)}: "
                        + $"{segment.Outcome?.ToString() ?? "gap"}</title></rect>"
                )
            );
        }

        html.Write("</svg>");
    }

    private static double Place(DateTimeOffset instant, PeriodSettings settings) =>
        Width * (instant - settings.From).Ticks / (settings.To - settings.From).Ticks;

    private static string Describe(Timeline line) =>
        string.Join(
            "; ",
            line.Segments.GroupBy(s => s.Outcome?.ToString() ?? "gap", StringComparer.Ordinal)
                .Select(g => $"{g.Key} for {PeriodPage.Duration(new TimeSpan(g.Sum(s => (s.To - s.From).Ticks)))}")
        );

    private static string ClassOf(Outcome? outcome) =>
        outcome switch
        {
            null => "gap",
            Outcome.Pass or Outcome.Attested => "pass",
            Outcome.Fail or Outcome.WaiverExpired => "fail",
            Outcome.Error => "error",
            Outcome.Waived => "waived",
            _ => "none",
        };
}
