using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Oscal.Model;

namespace IamCompliance.Evidence.Oscal.Writing;

/// <summary>Writes the values that OSCAL documents are made of. OSCAL knows no null and no empty list: what has no value is left
/// out.</summary>
internal static class OscalJson
{
    private const int MostPending = 64 * 1024;

    /// <summary>Writes a <c>string</c>, or nothing for null.</summary>
    public static void Value(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, OscalText.Value(text));
    }

    /// <summary>Writes Markdown that shows texts as they are, each a paragraph.</summary>
    public static void Markup(this Utf8JsonWriter json, string name, params IEnumerable<string?> paragraphs) =>
        json.WriteString(name, OscalText.Paragraphs(paragraphs));

    /// <summary>Writes an id.</summary>
    public static void Id(this Utf8JsonWriter json, string name, Guid id) => json.WriteString(name, id);

    /// <summary>Writes an instant, or nothing for null.</summary>
    public static void When(this Utf8JsonWriter json, string name, DateTimeOffset? instant)
    {
        if (instant is not null)
            json.WriteString(name, Instants.Text(instant));
    }

    /// <summary>Writes a list of objects, or nothing for an empty one.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, Action<Utf8JsonWriter, T> write)
    {
        var any = false;
        foreach (var value in values)
        {
            if (!any)
                json.WriteStartArray(name);
            any = true;
            json.WriteStartObject();
            write(json, value);
            json.WriteEndObject();

            // The writer holds everything until it is told to let go.
            if (json.BytesPending > MostPending)
                json.Flush();
        }

        if (any)
            json.WriteEndArray();
    }

    /// <summary>Writes a list of texts that need no care.</summary>
    public static void Tokens(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>Writes an object.</summary>
    public static void Object(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes properties.</summary>
    public static void Props(this Utf8JsonWriter json, params IEnumerable<OscalProp> props) =>
        json.List("props", props.Where(p => p.Value is not null), (j, prop) =>
        {
            j.WriteString("name", prop.Name);
            if (!prop.IsOscal)
                j.WriteString("ns", OscalProp.Namespace);
            j.Value("value", prop.Value);
        });

    /// <summary>Writes one link to a resource of the same document.</summary>
    public static void Link(this Utf8JsonWriter json, Guid resource) => json.List("links", [resource], (j, id) =>
        {
            j.WriteString("href", $"#{id}");
            j.WriteString("rel", "reference");
        });

    /// <summary>Writes that the tool, or a person, is the origin; and the task it was done in, where the document's imports have
    /// it.</summary>
    public static void Origins(this Utf8JsonWriter json, OscalRun run, string? person = null, bool task = false) =>
        json.List("origins", [run], (j, _) => j.Origin(run, person, task));

    /// <summary>Writes the content of one origin.</summary>
    public static void Origin(this Utf8JsonWriter json, OscalRun run, string? person = null, bool task = false)
    {
        json.List("actors", [run], (j, _) =>
        {
            j.WriteString("type", person is null ? "tool" : "party");
            j.Id("actor-uuid", person is null ? run.Tool : OscalPeople.Id(person));
            if (person is not null)
                j.WriteString("role-id", OscalPeople.Author);
        });
        if (task)
            json.List("related-tasks", [OscalRun.Task], (j, id) => j.Id("task-uuid", id));
    }
}
