using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.Evidence.Results;
using IamCompliance.Evidence.Sarif;
using IamCompliance.Evidence.Tests.Building;

namespace IamCompliance.Evidence.Tests.Schemas;

/// <summary>Shows that the validators refuse what they should, so that silence of theirs means something.</summary>
public sealed class SchemaFilesTests
{
    [Fact]
    public void Schema_of_sarif_has_nothing_of_draft_4_that_another_draft_reads_differently()
    {
        var found = new List<string>();
        Walk(JsonNode.Parse(SchemaFiles.Text("sarif", "sarif-schema-2.1.0.json")), "");

        Assert.Equal(["/id"], found);

        // An `id` below `properties` is the name of a property.
        void Walk(JsonNode? node, string path)
        {
            if (node is JsonArray array)
            {
                foreach (var item in array)
                    Walk(item, path);
            }
            else if (node is JsonObject map)
            {
                foreach (var (key, value) in map)
                {
                    if ((key is "id" && value is JsonValue) || key is "exclusiveMinimum" or "exclusiveMaximum")
                        found.Add($"{path}/{key}");
                    Walk(value, $"{path}/{key}");
                }
            }
        }
    }

    [Theory]
    [InlineData("version", "\"2.0.0\"")]
    [InlineData("runs", "[{}]")]
    [InlineData("unknown", "1")]
    [InlineData("runs", "[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"message\":{\"text\":\"t\"},\"ruleIndex\":-2}]}]")]
    [InlineData("runs", "[{\"tool\":{\"driver\":{\"name\":\"x\"}},\"results\":[{\"message\":{\"text\":\"t\"},\"guid\":\"no\"}]}]")]
    public void Converted_schema_of_sarif_refuses_what_the_original_does(string key, string value)
    {
        var document = JsonNode.Parse(Written.Of(new SarifFile(), Stories.All["pass"]))!.AsObject();
        Assert.Empty(SchemaFiles.Errors(SchemaFiles.Sarif, document.Deserialize<JsonElement>()));

        document[key] = JsonNode.Parse(value);

        Assert.NotEmpty(SchemaFiles.Errors(SchemaFiles.Sarif, document.Deserialize<JsonElement>()));
    }

    [Fact]
    public void Other_schemas_refuse_an_empty_object()
    {
        using var empty = JsonDocument.Parse("{}");
        Assert.NotEmpty(SchemaFiles.Errors(SchemaFiles.Ocsf, empty.RootElement));
        Assert.NotEmpty(SchemaFiles.Errors(SchemaFiles.Asff, empty.RootElement));
        Assert.NotEmpty(SchemaFiles.Errors(SchemaFiles.Ctrf, empty.RootElement));
        Assert.NotEmpty(SchemaFiles.Errors(SchemaFiles.Cdx, empty.RootElement));
    }
}
