using System.Globalization;
using System.Text.Json.Nodes;
using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Compares a request with the path of a REST operation, and reads the members that path and query hold.</summary>
internal static class RestPath
{
    public static JsonObject? Match(OperationModel operation, IncomingRequest request)
    {
        if (operation.Method != request.Method)
            return null;
        var uri = operation.RequestUri.Split('?');
        var wanted = uri[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        var segments = request.PathSegments;
        if (wanted.Length != segments.Count)
            return null;
        var query = request.Query;
        if (uri.Length > 1 && !uri[1].Split('&').All(q => query.Any(p => p.Key == q.Split('=')[0])))
            return null;
        var input = new JsonObject();
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i].StartsWith('{'))
                input[MemberAt(operation, "uri", wanted[i].Trim('{', '}'))!.Name] = segments[i];
            else if (wanted[i] != segments[i])
                return null;
        }

        foreach (var (name, text) in query)
        {
            if (MemberAt(operation, "querystring", name) is { } member)
                input[member.Name] =
                    member.Shape.Kind is "integer" or "long"
                    && long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                        ? number
                        : text;
        }

        return input;
    }

    private static ShapeMember? MemberAt(OperationModel operation, string location, string name) =>
        operation.Input?.Members.FirstOrDefault(m => m.Location == location && m.WireName == name);
}
