using System.Text;
using System.Text.Json;
using IamCompliance.Assessment.Derivations;
using IamCompliance.Definitions.Resources;
using IamCompliance.State;

namespace IamCompliance.Assessment.Values;

/// <summary>Follows a path through a resource's JSON, once the parts it rests on are known to have been read.</summary>
internal sealed class CompiledPath
{
    private readonly byte[][] steps;
    private readonly string[] parts;
    private readonly Derivation? derivation;
    private readonly int derived;
    private readonly bool isAlwaysSaid;

    public CompiledPath(PropertyPath path)
    {
        Text = path.Text;
        Type = path.Type;
        isAlwaysSaid = path.IsAlwaysSaid;
        steps = [.. path.Steps.Select(Encoding.UTF8.GetBytes)];
        parts = [.. path.Parts];
        if (path.IsDerived)
            (derivation, derived) = DerivationRegistry.Get(path.Steps);
    }

    public string Text { get; }

    public PropertyType Type { get; }

    // The last part is the one that supplies the value itself.
    private string Part => parts.Length == 0 ? "" : parts[^1];

    public Value Resolve(in Scope scope)
    {
        if (scope.Unseen is { } unseen)
            return Certain(unseen, scope.Root);
        foreach (var part in parts)
        {
            if (scope.Account.Reading(part).FindGap(scope.Item) is { } gap)
                return Value.Unknown(part, gap);
        }

        var current = scope.Root;
        if (derivation is not null)
        {
            var value = scope.Account.Access.Derive(derivation, scope.Account, scope.Item);
            if (value.State != ValueState.Known)
                return value;
            current = value.Element;
        }

        for (var i = derived; i < steps.Length; i++)
        {
            if (current.ValueKind == JsonValueKind.Null)
                return Missing();
            if (current.ValueKind != JsonValueKind.Object)
                return Value.Unknown(Part, Obstacle(current, i));
            if (!current.TryGetProperty(steps[i], out current))
                return Missing();
        }

        return current.ValueKind == JsonValueKind.Null ? Missing() : JsonKinds.Check(current, Type, Part);
    }

    // What AWS says of every such resource and an answer does not is not known to be absent.
    private Value Missing() => isAlwaysSaid
        ? Value.Unknown(Part, $"{PartOperations.Find(Part)?.Operation ?? Part} says of every such resource what its {Text} is, and did not say it of this one")
        : Value.Absent(Part);

    // Of a resource that nobody read, what is certain was written down by whoever said that it may exist.
    private Value Certain(UnseenResource unseen, JsonElement root) =>
        steps.Length == 1 && root.ValueKind == JsonValueKind.Object && root.TryGetProperty(steps[0], out var fact)
            ? JsonKinds.Check(fact, Type, Part)
            : Value.Unknown(Part, unseen.Cause);

    private string Obstacle(JsonElement found, int step) => found.ValueKind == JsonValueKind.Array && step > 0
        ? $"{string.Join('.', steps.Take(step).Select(Encoding.UTF8.GetString))} is a list, reach into it with any, all or none"
        : $"an object was expected on the way to {Text} and {JsonKinds.Name(found)} was recorded";
}
