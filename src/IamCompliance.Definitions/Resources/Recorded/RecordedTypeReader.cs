namespace IamCompliance.Definitions.Resources.Recorded;

/// <summary>Reads the properties of one type from its line of the table: <c>name</c>, <c>name:n</c>, <c>name(inner inner:b)</c>.</summary>
internal sealed class RecordedTypeReader
{
    private const string Description = "As AWS Config records it.";

    // Every value may be a list: what AWS publishes names the properties, and leaves out where lists are.
    private static readonly PropertyType Text = PropertyType.OneOrList(PropertyType.String);
    private static readonly PropertyType Number = PropertyType.OneOrList(PropertyType.Number);
    private static readonly PropertyType Boolean = PropertyType.OneOrList(PropertyType.Boolean);
    private static readonly PropertyType Timestamp = PropertyType.OneOrList(PropertyType.Timestamp);

    private readonly string part;
    private readonly string text;
    private int at;

    private RecordedTypeReader(string part, string text, int start)
    {
        this.part = part;
        this.text = text;
        at = start;
    }

    /// <summary>Reads a type.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="text">The table.</param>
    /// <param name="start">Where the properties begin in it.</param>
    public static ResourceType Read(string name, string text, int start)
    {
        var part = RecordedPart.Of(name);
        var properties = new RecordedTypeReader(part, text, start).ReadProperties();
        var common = RecordedItemFields.Of(name, part).Where(f => properties.All(p => p.Name != f.Name));
        return new ResourceType(name, part, $"{name} as AWS Config records it.", PropertyType.ObjectOf([.. properties, .. common]));
    }

    private List<Property> ReadProperties()
    {
        var properties = new List<Property>();
        for (; text[at] is not (')' or '\n'); at += text[at] == ' ' ? 1 : 0)
        {
            if (text[at] != ' ')
                properties.Add(ReadProperty());
        }

        return properties;
    }

    private Property ReadProperty()
    {
        var end = text.IndexOfAny([' ', ':', '(', ')', '\n'], at);
        var name = text.Substring(at, end - at);
        at = end;
        return new Property(name, ReadType(), part, Description);
    }

    private PropertyType ReadType()
    {
        switch (text[at])
        {
            case '(':
                at++;
                var inner = PropertyType.OneOrList(PropertyType.ObjectOf([.. ReadProperties()]));
                at++;
                return inner;
            case ':':
                at += 2;
                return text[at - 1] switch
                {
                    'n' => Number,
                    'b' => Boolean,
                    't' => Timestamp,
                    var other => throw new FormatException($"The table of recorded types has no kind `{other}`."),
                };
            default:
                return Text;
        }
    }
}
