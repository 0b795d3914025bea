using System.Globalization;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.StandIns;

/// <summary>Collects the form parameters of a query request.</summary>
internal sealed class QueryParameters(ParameterCollection parameters)
{
    public void Add(string name, string value) => parameters.Add(name, value);

    public void Add(string name, ConstantClass value) => parameters.Add(name, value.Value);

    public void Add(string name, bool? value) => parameters.Add(name, WireText.Of(value));

    public void Add(string name, long? value) => parameters.Add(name, WireText.Of(value));

    public void Add(string name, double? value) => parameters.Add(name, WireText.Of(value!.Value));

    public void Add(string name, DateTime? value) => parameters.Add(name, WireText.Of(value!.Value));

    /// <summary>Adds `name.member.1` and so on; a flattened list has no word between; an empty list sends its bare name.</summary>
    public void AddList<T>(string name, string? word, List<T> items, Action<QueryParameters, string, T> add)
    {
        if (items.Count == 0)
            parameters.Add(name, "");
        var prefix = word is null ? name : $"{name}.{word}";
        for (var index = 0; index < items.Count; index++)
            add(this, $"{prefix}.{(index + 1).ToString(CultureInfo.InvariantCulture)}", items[index]);
    }
}
