using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Linking;

/// <summary>Binds the parameters of a control as one of its cases does.</summary>
public static class CaseBinding
{
    /// <summary>Gives every parameter, in declaration order, the value of the case or else its default.</summary>
    /// <exception cref="ArgumentException">The case gives a value that was reported when it was linked.</exception>
    public static IReadOnlyList<BoundParameter> Bind(Control control, ControlCase @case)
    {
        var sink = new DiagnosticSink();
        var given = ParameterBinder.Bind(control, @case.Parameters, "case", sink)
            ?? throw new ArgumentException($"The case {@case.Name} at {@case.Span} did not link.", nameof(@case));
        return
        [
            .. control.Parameters.Select(p =>
                given.FirstOrDefault(g => g.Parameter.Name == p.Name) ?? new BoundParameter(p, p.Default, "default")
            ),
        ];
    }
}
