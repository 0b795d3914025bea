using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Matchers;

namespace IamCompliance.Definitions.Linking;

/// <summary>Decides which values of a parameter are looser: those that more subjects satisfy.</summary>
internal static class ParameterDirection
{
    /// <summary>Compares two values: true when the first is certainly looser than the second.</summary>
    public static bool IsLooser(Control control, ControlParameter parameter, Literal value, Literal than)
    {
        var order = (value, than) switch
        {
            (NumberLiteral a, NumberLiteral b) => a.Value.CompareTo(b.Value),
            (DurationLiteral a, DurationLiteral b) => a.Value.CompareTo(b.Value),
            _ => 0,
        };
        return order != 0 && FindLooserSign(control, parameter.Name) == Math.Sign(order);
    }

    // 1: larger is looser; -1: smaller is looser; null: the uses disagree, or the value also decides who is in scope.
    private static int? FindLooserSign(Control control, string parameter)
    {
        if (MatcherUses.OfScope(control).Any(u => Uses(u, parameter)))
            return null;
        var signs = MatcherUses
            .Of(control)
            .Where(u => Uses(u.Use, parameter))
            .Select(u => u.HelpsToPass ? Sign(u.Use.Name) : -Sign(u.Use.Name))
            .Concat(BoundSigns(control, parameter))
            .Distinct()
            .ToList();
        return signs.Count == 1 ? signs[0] : null;
    }

    private static bool Uses(MatcherUse use, string parameter) =>
        use.Argument switch
        {
            OperandArgument { Operand: ParameterOperand operand } => operand.Name == parameter,
            OperandsArgument several => several.Operands.OfType<ParameterOperand>().Any(o => o.Name == parameter),
            AccessArgument access => access.Operands.OfType<ParameterOperand>().Any(o => o.Name == parameter),
            BoundsArgument bounds => Is(bounds.Bounds.AtLeast, parameter) || Is(bounds.Bounds.AtMost, parameter),
            _ => false,
        };

    private static int? Sign(string matcher) =>
        MatcherTable.Get(matcher).Looser switch
        {
            LooserValue.Larger => 1,
            LooserValue.Smaller => -1,
            _ => null,
        };

    private static IEnumerable<int?> BoundSigns(Control control, string parameter)
    {
        if (control.Demand is not RequireCountDemand count)
            yield break;
        if (Is(count.Bounds.AtLeast, parameter))
            yield return -1;
        if (Is(count.Bounds.AtMost, parameter))
            yield return 1;
    }

    private static bool Is(Operand? operand, string parameter) => operand is ParameterOperand used && used.Name == parameter;
}
