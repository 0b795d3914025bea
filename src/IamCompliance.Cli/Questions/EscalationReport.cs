using IamCompliance.Cli.Output;
using IamCompliance.Policies.Escalation;
using IamCompliance.Policies.Escalation.Drawing;

namespace IamCompliance.Cli.Questions;

/// <summary>Prints who can become administrator.</summary>
internal static class EscalationReport
{
    public static void Print(
        IReadOnlyList<PrincipalEscalations> principals,
        IReadOnlyCollection<string> administrators,
        EscalationFormat format
    )
    {
        switch (format)
        {
            case EscalationFormat.Json:
                PrintJson(principals);
                break;
            case EscalationFormat.Mermaid:
                Terminal.Document(EscalationDrawing.Of(principals, administrators).ToMermaid().TrimEnd('\n'));
                break;
            case EscalationFormat.Dot:
                Terminal.Document(EscalationDrawing.Of(principals, administrators).ToDot().TrimEnd('\n'));
                break;
            default:
                PrintText(principals);
                break;
        }
    }

    private static void PrintJson(IReadOnlyList<PrincipalEscalations> principals) =>
        JsonOutput.Write(
            principals.Select(p => new
            {
                principal = p.Principal,
                isAdministrator = p.IsAdministrator,
                limit = p.Limit,
                escalations = p.Paths.Select(e => new
                {
                    method = e.Method.Id,
                    path = e.Principals,
                    needsResource = e.NeedsResource,
                    evidence = e.Steps.Select(s => new
                    {
                        method = s.Method.Id,
                        title = s.Method.Title,
                        from = s.From,
                        to = s.To,
                        changes = s.Changes,
                        statements = s.Evidence,
                        conditions = s.Conditions,
                    }),
                }),
            })
        );

    private static void PrintText(IReadOnlyList<PrincipalEscalations> principals)
    {
        foreach (var principal in principals)
        {
            if (principal.IsAdministrator)
                Terminal.Line($"{principal.Principal} is an administrator");
            if (principal.Limit is { } limit)
                Terminal.Line(limit);
            foreach (var path in principal.Paths)
            {
                Terminal.Line($"{principal.Principal} can become one{(path.NeedsResource ? ", given the resource" : "")}:");
                foreach (var step in path.Steps)
                    Terminal.Line(
                        $"  {step.Method.Title}{((step.To ?? step.Changes) is { } named ? $": {named}" : "")} "
                            + $"({string.Join("; ", step.Evidence)})"
                            + $"{(step.Conditions.Count == 0 ? "" : $" if {string.Join(", ", step.Conditions)} allow")}"
                    );
            }
        }

        Terminal.Line(
            $"{principals.Count(p => p.IsAdministrator)} administrators and "
                + $"{principals.Count(p => p.Paths.Count > 0)} who can become one, of {principals.Count} principals"
        );
    }
}
