using IamCompliance.Cli.Commands;
using IamCompliance.Cli.Output;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Cli.Checking;

/// <summary>Prints where the choice of a control and each value of its parameters come from.</summary>
internal static class OriginReport
{
    /// <summary>Prints them for each binding of a control.</summary>
    /// <exception cref="UsageException">There is no such control.</exception>
    public static void Print(LinkedCatalogue catalogue, string id, OutputFormat format)
    {
        var bound = catalogue.Askable.Where(s => s.Name == id || s.Control.Id == id).ToList();
        var onRequest = catalogue.OnRequest.FirstOrDefault(s => s.Name == id || s.Control.Id == id) is { } one
            ? ControlPrice.Words(one.Control)
            : null;
        var exclusion = catalogue.Profile?.Exclude.FirstOrDefault(e => e.Control == id);
        if (bound.Count == 0 && catalogue.Controls.All(c => c.Id != id))
            throw new UsageException($"no diagnostic and no control is called `{id}`", "`iamc catalog` lists the controls");
        if (format == OutputFormat.Json)
        {
            JsonOutput.Write(
                new
                {
                    control = id,
                    excluded = exclusion is null ? null : new { reason = exclusion.Reason, source = Place(exclusion.Span) },
                    onRequest,
                    bindings = bound.Select(Json),
                }
            );
            return;
        }

        if (exclusion is not null)
            Terminal.Line($"{id} is left out at {Place(exclusion.Span)}: {exclusion.Reason}");
        else if (bound.Count == 0)
            Terminal.Line($"{id} is selected by neither the profile nor its programs");
        if (onRequest is not null)
            Terminal.Line($"{id} is not selected: it costs {onRequest}, and nobody asks for it by name");
        foreach (var binding in bound)
            Print(binding);
    }

    private static object Json(BoundControl binding) =>
        new
        {
            name = binding.Name,
            requirements = binding.Requirements.Select(r => $"{r.Program} {r.Requirement}"),
            parameters = binding.Parameters.Select(p => new
            {
                name = p.Parameter.Name,
                values = Chain(p)
                    .Select(v => new
                    {
                        value = v.Value.Text,
                        origin = v.Origin,
                        source = Source(v),
                        reason = v.Reason,
                    }),
            }),
        };

    private static void Print(BoundControl binding)
    {
        Terminal.Line(binding.Name);
        if (binding.Requirements.Count > 0)
            Terminal.Line($"  asked for by {string.Join(", ", binding.Requirements.Select(r => $"{r.Program} {r.Requirement}"))}");
        foreach (var parameter in binding.Parameters)
        {
            var values = Chain(parameter).ToList();
            Terminal.Line($"  {parameter.Parameter.Name} = {Words(values[0])}");
            foreach (var below in values.Skip(1))
                Terminal.Line($"    in place of {Words(below)}");
        }
    }

    private static IEnumerable<BoundParameter> Chain(BoundParameter parameter)
    {
        for (BoundParameter? value = parameter; value is not null; value = value.Overrides)
            yield return value;
    }

    private static string Words(BoundParameter value) =>
        $"{value.Value.Text}, {value.Origin}"
        + (Source(value) is { } source ? $" at {source}" : "")
        + (value.Reason is null ? "" : $": {value.Reason}");

    private static string? Source(BoundParameter value) => value.Source is { } span ? Place(span) : null;

    private static string Place(SourceSpan span) => $"{span.Path}:{span.Start.Line}";
}
