namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>What the official package of a service does that its API model does not say: names, shortcuts, endpoints.</summary>
internal sealed record DotNetConventions(
    string Namespace,
    string Client,
    string? DefaultRegion,
    IReadOnlyDictionary<string, string> ClassNames,
    IReadOnlyDictionary<string, string> PropertyNames,
    IReadOnlyDictionary<string, string> Timestamps,
    IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> ShortForms,
    IReadOnlyDictionary<string, ApiPagination> Pagination,
    IReadOnlyList<EndpointException> Endpoints
)
{
    public static DotNetConventions Read(string json)
    {
        var root = JsonReader.Read(json);
        return new DotNetConventions(
            root.Required("namespace"),
            root.Required("client"),
            root["defaultRegion"].Text,
            Texts(root["classNames"]),
            Texts(root["propertyNames"]),
            Texts(root["timestamps"]),
            root["shortForms"]
                .Members.ToDictionary(
                    member => member.Key,
                    member => (IReadOnlyList<IReadOnlyList<string>>)[.. member.Value.Elements.Select(form => form.Texts())]
                ),
            root["pagination"].Members.ToDictionary(member => member.Key, member => ApiPagination.Read(member.Value)!),
            [.. root["endpoints"].Elements.Select(EndpointException.Read)]
        );
    }

    private static Dictionary<string, string> Texts(JsonNode node) =>
        node.Members.ToDictionary(member => member.Key, member => member.Value.Text ?? "");
}
