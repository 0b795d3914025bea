using System.Text.Json;
using System.Text.Json.Nodes;
using IamCompliance.AwsEmulator.Wire;

namespace IamCompliance.AwsEmulator.Answering;

/// <summary>Narrows an output by the filters of its request, for the operations whose filters readers use.</summary>
internal static class RequestFilter
{
    public static void Apply(AnswerContext context, Result result)
    {
        var call = context.Call;
        switch (call.Operation.CallName)
        {
            case "iam:ListVirtualMFADevices" when call.Text("AssignmentStatus") is "Assigned" or "Unassigned":
                var isAssigned = call.Text("AssignmentStatus") == "Assigned";
                Keep(result, "VirtualMFADevices", d => d.TryGetProperty("User", out _) == isAssigned);
                break;
            case "organizations:ListPolicies" or "organizations:ListPoliciesForTarget":
                KeepEqual(result, "Policies", "Type", call.Text("Filter"));
                break;
            case "access-analyzer:ListAnalyzers":
                KeepEqual(result, "analyzers", "type", call.Text("type"));
                break;
            case "access-analyzer:ListFindings" or "access-analyzer:ListFindingsV2":
                KeepByCriteria(result, "findings", call.Input["filter"] as JsonObject);
                break;
            case "logs:DescribeMetricFilters":
                KeepEqual(result, "metricFilters", "logGroupName", call.Text("logGroupName"));
                break;
            case "account:ListRegions" when call.Texts("RegionOptStatusContains") is { Count: > 0 } wanted:
                Keep(result, "Regions", r => wanted.Contains(Text(r, "RegionOptStatus")));
                break;
            case "ec2:DescribeRegions" when call.Text("AllRegions") != "true":
                Keep(result, "Regions", r => Text(r, "OptInStatus") != "not-opted-in");
                break;
            case "ec2:DescribeVpcEndpoints":
                KeepByEc2Filters(result, "VpcEndpoints", call);
                break;
            case "ec2:DescribeIamInstanceProfileAssociations":
                KeepByEc2Filters(result, "IamInstanceProfileAssociations", call);
                break;
        }
    }

    private static void Keep(Result result, string list, Func<JsonElement, bool> predicate)
    {
        if (result.Has(list))
            result.Lists[list] = [.. result.List(list).Where(predicate)];
    }

    private static void KeepEqual(Result result, string list, string member, string? wanted)
    {
        if (wanted is not null)
            Keep(result, list, item => Text(item, member) is not { } text || text == wanted);
    }

    private static void KeepByCriteria(Result result, string list, JsonObject? filter)
    {
        foreach (var (member, criterion) in filter ?? [])
        {
            var wanted = Texts(criterion?["eq"]);
            var unwanted = Texts(criterion?["neq"]);
            Keep(result, list, item =>
                (wanted.Count == 0 || wanted.Contains(Text(item, member))) && !unwanted.Contains(Text(item, member))
            );
        }
    }

    private static void KeepByEc2Filters(Result result, string list, Invocation call)
    {
        foreach (var filter in call.Input["Filters"] as JsonArray ?? [])
        {
            // EC2 writes `service-name` for what its output calls `ServiceName`.
            var member = string.Concat(
                (filter?["Name"]?.ToString() ?? "").Split('-').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..])
            );
            var wanted = Texts(filter?["Values"]);
            Keep(result, list, item => wanted.Any(w => string.Equals(w, Text(item, member), StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static List<string?> Texts(JsonNode? list) => list is JsonArray values ? [.. values.Select(v => v?.ToString())] : [];

    private static string? Text(JsonElement item, string member) =>
        item.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
