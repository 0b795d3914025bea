using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates.Consistency;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads predicates: maps of paths to matchers, joined by <c>allOf</c>, <c>anyOf</c>, <c>noneOf</c> and <c>not</c>.</summary>
internal sealed class PredicateReader(PredicateScope scope, string part)
{
    private static readonly string[] Joins = ["allOf", "anyOf", "noneOf", "not", "related"];

    /// <summary>Gets what is shared by all predicates of the control.</summary>
    public PredicateScope Scope => scope;

    /// <summary>Gets the part that supplies the value whose matchers are read. What follows from the value, such as findings of a document,
    /// comes from there too.</summary>
    public string Part => part;

    /// <summary>Reads on at a value that another part supplies.</summary>
    public PredicateReader At(string otherPart) => otherPart == part ? this : new PredicateReader(scope, otherPart);

    /// <summary>Reads a predicate over an object; nothing when all of it is wrong, which was reported.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="owner">The type's name in words.</param>
    /// <param name="key">The key the predicate stands under, for messages.</param>
    public Predicate? Read(YamlNode node, PropertyType type, string owner, string key)
    {
        if (node is not YamlMapping mapping)
        {
            scope.Sink.Report(
                ReadingDiagnostics.WrongShape,
                node.Span,
                "Write `property: matcher`.",
                $"`{key}`",
                "a map of properties to matchers",
                node.Describe()
            );
            return null;
        }

        if (mapping.Entries.Count == 0)
        {
            scope.Sink.Report(LinkingDiagnostics.EmptyPredicate, mapping.Span, "Write `property: matcher`.", key);
            return null;
        }

        var operands = mapping.Entries.Select(e => ReadEntry(e, type, owner)).OfType<Predicate>().ToList();
        return operands.Count switch
        {
            0 => null,
            1 => operands[0],
            _ => new AllOfPredicate(operands, mapping.Span),
        };
    }

    private Predicate? ReadEntry(YamlEntry entry, PropertyType type, string owner)
    {
        var span = new SourceSpan(entry.Key.Span.Path, entry.Key.Span.Start, entry.Value.Span.End);
        switch (entry.Key.Value)
        {
            case "allOf":
                return new AllOfPredicate(ReadList(entry, type, owner), span);
            case "anyOf":
                return new AnyOfPredicate(ReadList(entry, type, owner), span);
            case "noneOf":
                return new NoneOfPredicate(ReadList(entry, type, owner), span);
            case "not":
                return Read(entry.Value, type, owner, "not") is { } operand ? new NotPredicate(operand, span) : null;
            case "related":
                return new RelatedReader(this).Read(entry.Value, type, owner, span);
        }

        if (Joins.FirstOrDefault(j => string.Equals(j, entry.Key.Value, StringComparison.OrdinalIgnoreCase)) is { } join)
        {
            scope.Sink.Report(LinkingDiagnostics.UnknownProperty, entry.Key.Span, $"Did you mean `{join}`?", entry.Key.Value, owner);
            return null;
        }

        if (PropertyPathReader.Read(entry.Key.Value, entry.Key.Span, type, owner, scope.Sink) is not { } path)
            return null;
        scope.UsePath(path, entry.Key.Span);
        var (meaning, rest) = AbsentMeaningReader.Split(entry.Value, scope.Sink);
        var matchers = MatcherReader.Read(rest, path.Type, entry.Key.Value, At(path.Part));
        return matchers.Count == 0 ? null : new PathPredicate(path, matchers, span) { WhenAbsent = meaning };
    }

    private List<Predicate> ReadList(YamlEntry entry, PropertyType type, string owner)
    {
        if (entry.Value is not YamlSequence list)
            scope.Sink.Report(
                ReadingDiagnostics.WrongShape,
                entry.Value.Span,
                null,
                $"`{entry.Key.Value}`",
                "a list of predicates",
                entry.Value.Describe()
            );
        else if (list.Items.Count == 0)
            scope.Sink.Report(LinkingDiagnostics.EmptyList, list.Span, null, entry.Key.Value);
        else
            return [.. Checked(list).Select(i => Read(i, type, owner, entry.Key.Value)).OfType<Predicate>()];
        return [];
    }

    private IReadOnlyList<YamlNode> Checked(YamlSequence list)
    {
        RepetitionCheck.Check(list, scope.Sink);
        return list.Items;
    }
}
