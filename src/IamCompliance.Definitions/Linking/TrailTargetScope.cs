using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Linking;

/// <summary>
/// Decides whether a control looks at settings of buckets and keys that serve no trail. It evaluates the control on one that does not, with
/// nothing else known: where that alone decides, the settings are not needed.
/// </summary>
internal static class TrailTargetScope
{
    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        [ResourceTypes.Bucket] = "isTrailBucket",
        [ResourceTypes.Key] = "isTrailKey",
    };

    /// <summary>Decides whether the settings of other buckets or keys can change the verdict.</summary>
    public static bool ReachesBeyond(Control control)
    {
        // A trail leads to the buckets and keys that serve it; every other resource may lead anywhere.
        if (
            control.Resource.Name != ResourceTypes.Trail
            && RelatedTypes.Of(control).Any(r => r.Where is not null && Flags.ContainsKey(r.Type.Name))
        )
            return true;
        if (!Flags.TryGetValue(control.Resource.Name, out var flag) || !ReadsSettings(control, flag))
            return false;
        if (control.Where is not null && Evaluate(control.Where, flag) == false)
            return false;
        if (control.Unless is not null && Evaluate(control.Unless, flag) == true)
            return false;
        if (control.Exclusions.Any(e => Evaluate(e.Where, flag) == true))
            return false;
        return control.Demand switch
        {
            RequireDemand require => Evaluate(require.Predicate, flag) is null,
            ForbidDemand forbid => Evaluate(forbid.Predicate, flag) is null,
            _ => true,
        };
    }

    private static bool ReadsSettings(Control control, string flag)
    {
        var listed = control.Resource.Configuration.FindProperty(flag)!.Part;
        return control.Parts.Any(p => p != control.Resource.Part && p != listed);
    }

    // Null is unknown.
    private static bool? Evaluate(Predicate predicate, string flag) =>
        predicate switch
        {
            AllOfPredicate all => Conjoin(all.Operands.Select(o => Evaluate(o, flag))),
            AnyOfPredicate any => Negate(Conjoin(any.Operands.Select(o => Negate(Evaluate(o, flag))))),
            NoneOfPredicate none => Conjoin(none.Operands.Select(o => Negate(Evaluate(o, flag)))),
            NotPredicate not => Negate(Evaluate(not.Operand, flag)),
            PathPredicate path when path.Path.Text == flag => Conjoin(path.Matchers.Select(Evaluate)),
            _ => null,
        };

    // The flag is false.
    private static bool? Evaluate(MatcherUse use) =>
        (use.Name, use.Argument) switch
        {
            ("equals", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral value } }) => !value.Value,
            ("notEquals", OperandArgument { Operand: LiteralOperand { Value: BooleanLiteral value } }) => value.Value,
            _ => null,
        };

    private static bool? Conjoin(IEnumerable<bool?> operands)
    {
        var values = operands.ToList();
        return values.Contains(false) ? false
            : values.Contains(null) ? null
            : true;
    }

    private static bool? Negate(bool? value) => !value;
}
