using IamCompliance.Aws.Planning;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Says on standard error, before the first call, what a plan costs and which controls are left out for their price.</summary>
internal static class PlanReport
{
    /// <summary>Prints the plan of a capture, and which controls it is not made for.</summary>
    public static void Print(CapturePlan plan, IReadOnlyList<BoundControl> onRequest)
    {
        var prices = plan.Prices;
        Terminal.Note(
            prices.Count == 0
                ? $"The plan reads {plan.Parts.Count} parts, a call a page."
                : $"The plan reads {plan.Parts.Count} parts: "
                    + $"{string.Join(", ", prices.Select(p => $"{p.Words} ({p.Part})"))}, and a call a page "
                    + $"for the rest."
        );
        if (LeftOut(onRequest) is { } sentence)
            Terminal.Note(sentence);
    }

    /// <summary>Names the controls that nobody asked for by name, with what they cost; null when there are none.</summary>
    public static string? LeftOut(IReadOnlyList<BoundControl> onRequest)
    {
        if (onRequest.Count == 0)
            return null;
        var controls = onRequest
            .Select(c => c.Control)
            .DistinctBy(c => c.Id, StringComparer.Ordinal)
            .OrderBy(c => c.Id, StringComparer.Ordinal);
        var names = controls.Select(c => $"{c.Id} ({ControlPrice.Words(c)})");
        return $"Not selected, for nobody asks by name for what they cost: {string.Join(", ", names)}. --also, "
            + $"--control, --program or the profile asks.";
    }
}
