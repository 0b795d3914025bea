using System.Globalization;
using IamCompliance.Foundations.Addresses;
using IamCompliance.Foundations.Diagnostics;
using IamCompliance.Policies.Conditions;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Lint;

/// <summary>Judges the words of a request by the tables of the linter, so that a slip does not pass for a decision.</summary>
public static class RequestNames
{
    /// <summary>Lists what is wrong, in the order of action, resource, context.</summary>
    /// <param name="action">The action, without wildcards.</param>
    /// <param name="resource">The ARN, or <c>*</c>.</param>
    /// <param name="context">The context keys with their values.</param>
    public static IReadOnlyList<RequestProblem> Of(
        string action,
        string resource,
        IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> context
    )
    {
        ArgumentNullException.ThrowIfNull(action);
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(context);
        var service = ServiceReference.Find(action.Split(':')[0]);
        List<RequestProblem> problems = [];
        if (MatchedActions.Of(action) is not [var (owner, known)])
            problems.Add(new RequestProblem(RequestProblemKind.UnknownAction, action, "", -1, Meant(action, service)));
        else if (IsOther(owner, known, resource))
            problems.Add(new RequestProblem(RequestProblemKind.OtherResource, resource, action, -1, HelpFor(owner, known)));
        for (var i = 0; i < context.Count; i++)
            problems.AddRange(OfKey(service, context[i], i));
        return problems;
    }

    private static string? Meant(string action, Service? service)
    {
        var name = action[(action.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (service is not null)
            return DidYouMean.Find(name, service.Actions.Keys) is { } near ? $"did you mean `{service.Prefix}:{near}`?" : null;
        // The slip may be in the service alone: then one of the near services has the action.
        var prefix = action.Split(':')[0];
        var owners = ServiceReference.Prefixes.Where(p => DidYouMean.Find(prefix, [p]) is not null);
        var meant = owners.FirstOrDefault(p => ServiceReference.Find(p)!.Actions.ContainsKey(name))
            ?? DidYouMean.Find(prefix, ServiceReference.Prefixes);
        return meant is null ? null : $"did you mean `{meant}:{name}`?";
    }

    // Of an action without types of resources the reference may only know none.
    private static bool IsOther(Service service, ServiceAction action, string resource) =>
        resource.StartsWith("arn:", StringComparison.Ordinal)
        && action.ResourceTypes.Count > 0
        && ArnShape.OfValue(resource) is var shape
        && action.ResourceTypes.All(t => service.ResourceTypes.TryGetValue(t, out var type) && !type.Shape.Meets(shape));

    private static string HelpFor(Service service, ServiceAction action) =>
        $"it is about {string.Join(", ", action.ResourceTypes.Select(t => service.ResourceTypes[t].Arn).Distinct().Take(3))}";

    private static IEnumerable<RequestProblem> OfKey(Service? service, KeyValuePair<string, IReadOnlyList<string>> entry, int place)
    {
        var prefix = entry.Key.Split(':')[0];
        // Keys of identity providers begin with the provider's domain, and each provider has its own.
        if (prefix.Contains('.', StringComparison.Ordinal) || prefix.Contains('/', StringComparison.Ordinal) || prefix is "saml")
            return [];
        var own = ServiceReference.Find(prefix);
        var known = ConditionKeyLookup.FindGlobal(entry.Key)
            ?? new[] { service, own }
                .OfType<Service>()
                .Select(s => ConditionKeyLookup.Find(s, entry.Key))
                .FirstOrDefault(k => k is not null);
        if (known is null)
        {
            var names = GlobalConditionKeys.All.Concat(own?.ConditionKeys ?? []).Select(k => k.Name);
            var help = DidYouMean.Find(entry.Key, names) is { } near ? $"did you mean `{near}`?" : null;
            return [new RequestProblem(RequestProblemKind.UnknownKey, entry.Key, "", place, help)];
        }

        var family = ConditionFamilies.OfKeyType(known.Type);
        return entry
            .Value.Where(v => !IsValue(family, v))
            .Select(v => new RequestProblem(
                RequestProblemKind.InvalidValue,
                v,
                entry.Key,
                place,
                $"it compares {ConditionFamilies.NounOf(family)}"
            ));
    }

    private static bool IsValue(ConditionFamily family, string value) =>
        family switch
        {
            ConditionFamily.IpAddress => AddressRange.Parse(value) is not null,
            ConditionFamily.Date => PolicyDate.TryParse(value, out _),
            ConditionFamily.Numeric => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            ConditionFamily.Bool => bool.TryParse(value, out _),
            _ => true,
        };
}
