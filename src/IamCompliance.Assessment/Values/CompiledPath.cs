using System.Text;
using System.Text.Json;
using IamCompliance.Assessment.Derivations;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Follows a path through a resource's JSON, once the parts it rests on are known to have been read.</summary>
internal sealed class CompiledPath
{
    private readonly byte[][] steps;
    private readonly SourcePart source;
    private readonly SourcePart[] parts;
    private readonly SourcePart[] selfJudged;
    private readonly Derivation? derivation;
    private readonly int derived;
    private readonly bool isAlwaysSaid;

    /// <summary>Compiles a path.</summary>
    /// <exception cref="InvalidOperationException">It rests on a part that no state has: nothing could be proven of it.</exception>
    public CompiledPath(PropertyPath path)
    {
        Text = path.Text;
        Type = path.Type;
        isAlwaysSaid = path.IsAlwaysSaid;
        steps = [.. path.Steps.Select(Encoding.UTF8.GetBytes)];
        source = SourcePart.Of(path.Part);
        parts = [.. path.Parts.Select(SourcePart.Of)];
        selfJudged = [.. path.SelfJudgedParts.Select(SourcePart.Of)];
        if (path.IsDerived)
            (derivation, derived) = DerivationRegistry.Get(path.Steps);
    }

    public string Text { get; }

    public PropertyType Type { get; }

    public Value Resolve(in Scope scope)
    {
        if (scope.Unseen is { } unseen)
            return Certain(unseen, scope.Root);
        foreach (var part in parts)
        {
            if (scope.Account.Reading(part.Id).FindGap(scope.Item) is { } gap)
                return Value.Unknown(part, gap);
        }

        var current = scope.Root;
        if (derivation is not null)
        {
            var value = scope.Account.Access.Derive(derivation, scope.Account, scope.Item);
            if (value.Cause is not null)
                return Value.Unknown(source, value.Cause);
            current = value.Element;
        }

        for (var i = derived; i < steps.Length; i++)
        {
            if (current.ValueKind == JsonValueKind.Null)
                return Missing();
            if (current.ValueKind != JsonValueKind.Object)
                return Value.Unknown(source, Obstacle(current, i));
            if (!current.TryGetProperty(steps[i], out current))
                return Missing();
        }

        return current.ValueKind == JsonValueKind.Null ? Missing() : JsonKinds.Check(current, Type, SourceOf(current, scope));
    }

    // A value that says by itself what is unknown of it is unknown because of the part that was not read, if there is one.
    private SourcePart SourceOf(JsonElement value, in Scope scope)
    {
        if (selfJudged.Length == 0 || DerivedValue.WhyNotKnown(value) is null)
            return source;
        foreach (var part in selfJudged)
        {
            if (!scope.Account.Reading(part.Id).IsProven)
                return part;
        }

        return source;
    }

    // What AWS says of every such resource and an answer does not is not known to be absent.
    private Value Missing() =>
        isAlwaysSaid
            ? Value.Unknown(
                source,
                $"{PartOperations.Find(source.Id)?.Operation ?? source.Id} says of every such resource what its "
                    + $"{Text} is, and did not say it of this one"
            )
            : Value.Absent(source);

    // Of a resource that nobody read, what is certain was written down by whoever said that it may exist.
    private Value Certain(UnseenResource unseen, JsonElement root) =>
        steps.Length == 1 && root.ValueKind == JsonValueKind.Object && root.TryGetProperty(steps[0], out var fact)
            ? JsonKinds.Check(fact, Type, source)
            : Value.Unknown(source, unseen.Cause);

    private string Obstacle(JsonElement found, int step) =>
        found.ValueKind == JsonValueKind.Array && step > 0
            ? $"{string.Join('.', steps.Take(step).Select(Encoding.UTF8.GetString))} is a list, reach into it with any, all or none"
            : $"an object was expected on the way to {Text} and {JsonKinds.Name(found)} was recorded";
}
