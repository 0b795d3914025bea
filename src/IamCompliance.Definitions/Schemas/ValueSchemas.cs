using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Schemas;

/// <summary>Describes what may stand to the right of a path: one definition for each type of value, made when it is asked for.</summary>
internal sealed class ValueSchemas
{
    private readonly SortedDictionary<string, SchemaNode> definitions = new(StringComparer.Ordinal);

    /// <summary>Gets everything that was asked for, by name.</summary>
    public SchemaNode Definitions
    {
        get
        {
            var all = new SchemaNode();
            foreach (var definition in definitions)
                all.With(definition.Key, definition.Value);
            return all;
        }
    }

    /// <summary>Refers to the values of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">What names the type if it is an object: types of objects have no name of their own.</param>
    public SchemaNode Value(PropertyType type, string place) => Refer("value " + NameOf(type, place), () => MakeValue(type, place));

    /// <summary>Refers to the predicates over an object.</summary>
    public SchemaNode Predicate(PropertyType type, string place) =>
        Refer("predicate " + place, () => new PredicateSchema(this).Make(type, place));

    private static string NameOf(PropertyType type, string place) =>
        type.Properties.Count > 0 || type.Element?.Properties.Count > 0 ? place
        : type.Kind == ValueKind.PolicyDocument ? $"{type.DocumentRole} document"
        : type.ToString();

    private SchemaNode Refer(string name, Func<SchemaNode> make)
    {
        name = name.Replace(' ', '-').Replace("::", "-").ToLowerInvariant();
        if (!definitions.ContainsKey(name))
        {
            // A predicate may hold predicates of its own kind.
            definitions.Add(name, SchemaParts.Any);
            definitions[name] = make();
        }

        return new SchemaNode().With("$ref", "#/definitions/" + name);
    }

    private SchemaNode MakeValue(PropertyType type, string place)
    {
        var choices = new List<SchemaNode>();
        if (MatcherTable.EqualTo.Accepts(type))
            choices.Add(OperandSchema.Of(type));
        if (MatcherTable.OneOf.Accepts(type))
            choices.Add(SchemaParts.ListOf(OperandSchema.Of(type), mayBeEmpty: false));
        var matchers = new SchemaNode();
        foreach (var matcher in MatcherTable.All.Where(m => m.Accepts(type)))
            matchers.With(matcher.Name, Argument(matcher, type, place).Described(matcher.Meaning));
        matchers.With(AbsentMeaningReader.Key, SchemaParts.Words(AbsentMeaningReader.Words));
        choices.Add(
            new SchemaNode()
                .With("type", "object")
                .With("properties", matchers)
                .With("additionalProperties", false)
                .With("minProperties", 1)
        );
        return choices.Count == 1 ? choices[0] : SchemaParts.OneOf([.. choices]);
    }

    private SchemaNode Argument(Matcher matcher, PropertyType target, string place) =>
        matcher.Argument switch
        {
            OperandForm operand => OperandSchema.Of(operand.TypeFor(target)),
            OperandsForm => SchemaParts.OneOf(
                SchemaParts.ListOf(OperandSchema.Of(OperandsForm.ItemOf(target)), mayBeEmpty: false),
                OperandSchema.Parameter
            ),
            ElementsForm when target.Element!.Kind == ValueKind.Object => Predicate(target.Element, place + " element"),
            ElementsForm => Value(target.Element!, place + " element"),
            BoundsForm => OperandSchema.Bounds(CountBoundsReader.Shape),
            AccessForm question => SchemaParts.Of(question.Shape),
            // The shape of a value is the same whatever part supplies it.
            DocumentListForm list => Value(list.ListFrom(part: matcher.Name), matcher.Name),
            _ => SchemaParts.Any,
        };
}
