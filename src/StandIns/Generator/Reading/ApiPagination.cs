namespace IamCompliance.StandIns.Generator.Reading;

/// <summary>How an operation is asked for its next page.</summary>
internal sealed record ApiPagination(string InputToken, string OutputToken, string? MoreResults, IReadOnlyList<string> ResultKeys)
{
    public static ApiPagination? Read(JsonNode node) =>
        !node.Exists
            ? null
            : new ApiPagination(
                node.Required("input_token"),
                node.Required("output_token"),
                node["more_results"].Text,
                node["result_key"].Texts()
            );
}
