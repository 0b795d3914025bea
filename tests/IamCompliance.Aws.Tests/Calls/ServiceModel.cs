using System.Collections.Concurrent;
using System.Text.Json;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.Calls;

/// <summary>Knows the names in the output of an operation, from the model of its service.</summary>
internal sealed class ServiceModel
{
    private static readonly ConcurrentDictionary<string, JsonElement> Files = new(StringComparer.Ordinal);

    private readonly JsonElement shapes;
    private readonly string output;

    private ServiceModel(JsonElement model, string operation, bool isOfThePackage)
    {
        shapes = model.GetProperty("shapes");
        output = model.GetProperty("operations").GetProperty(operation).GetProperty("output").GetProperty("shape").GetString()!;
        IsOfThePackage = isOfThePackage;
    }

    /// <summary>Gets whether the package is made of the same model; others are of their own age and may know less.</summary>
    public bool IsOfThePackage { get; }

    public static ServiceModel Of(string action)
    {
        var (service, operation) = action.Split(':') is [var s, var o] ? (s, o) : throw new ArgumentException(action);
        var (path, isOfThePackage) = service switch
        {
            "s3" or "ec2" => (Here("IamCompliance.Aws.Tests", service), false),
            "kms" or "sts" => (Here("IamCompliance.StandIns.Tests", service), false),
            "access-analyzer" => (StandIn("accessanalyzer"), true),
            "sso" => (StandIn("sso-admin"), true),
            _ => (StandIn(service), true),
        };
        return new ServiceModel(Files.GetOrAdd(path, p => JsonElement.Parse(File.ReadAllBytes(p))), operation, isOfThePackage);
    }

    /// <summary>Lists the names of an output that the service does not know.</summary>
    public IEnumerable<string> Unknown(JsonElement answer) => Differences(output, answer, "", missing: false).Distinct();

    /// <summary>Lists the names that the service knows and the output does not have.</summary>
    public IEnumerable<string> Missing(JsonElement answer) => Differences(output, answer, "", missing: true).Distinct();

    private static string Here(string project, string service) => RepositoryFiles.PathOf("tests", project, "Models", service + ".json");

    private static string StandIn(string service) => RepositoryFiles.PathOf("src", "StandIns", "Models", service + ".json");

    private IEnumerable<string> Differences(string shapeName, JsonElement value, string path, bool missing)
    {
        var shape = shapes.GetProperty(shapeName);
        switch (shape.GetProperty("type").GetString())
        {
            case "structure":
                return OfStructure(shape, value, path, missing);
            case "list" when value.ValueKind == JsonValueKind.Array:
                return value.EnumerateArray().SelectMany(e => Differences(Inner(shape, "member"), e, path, missing));
            case "map" when value.ValueKind == JsonValueKind.Object:
                return value.EnumerateObject().SelectMany(p => Differences(Inner(shape, "value"), p.Value, path, missing));
            default:
                return value.ValueKind is JsonValueKind.Array or JsonValueKind.Object ? [$"{path} is {value.ValueKind}"] : [];
        }
    }

    private static string Inner(JsonElement shape, string name) => shape.GetProperty(name).GetProperty("shape").GetString()!;

    private IEnumerable<string> OfStructure(JsonElement shape, JsonElement value, string path, bool missing)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return [$"{path} is {value.ValueKind}"];
        var members = shape.TryGetProperty("members", out var all) ? all.EnumerateObject().ToDictionary(m => m.Name, m => m.Value) : [];
        var problems = missing
            ? members.Keys.Where(m => !value.TryGetProperty(m, out _)).Select(m => $"{path}.{m}")
            : value.EnumerateObject().Where(p => !Knows(members, p.Name)).Select(p => $"{path}.{p.Name}");
        var inner = value
            .EnumerateObject()
            .Where(p => members.ContainsKey(p.Name))
            .SelectMany(p => Differences(members[p.Name].GetProperty("shape").GetString()!, p.Value, $"{path}.{p.Name}", missing));
        return problems.Concat(inner);
    }

    // What a younger package has of its own cannot be compared; the same word written in another way can.
    private bool Knows(Dictionary<string, JsonElement> members, string name) =>
        members.ContainsKey(name) || (!IsOfThePackage && !members.Keys.Contains(name, StringComparer.OrdinalIgnoreCase));
}
