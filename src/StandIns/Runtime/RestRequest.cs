using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Endpoints.StandardLibrary;

namespace Amazon.StandIns;

/// <summary>Receives the members of a REST request; a member that is not set is not sent.</summary>
internal sealed class RestRequest(DefaultRequest request)
{
    public void Path(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            throw new AmazonClientException($"Request object does not have required field {name} set");
        request.AddPathResource($"{{{name}}}", value);
    }

    public void Query(string name, string? value)
    {
        if (value is null)
            return;
        request.UseQueryString = true;
        request.Parameters.Add(name, value);
    }

    public void Header(string name, string? value)
    {
        if (value is not null)
            request.Headers[name] = value;
    }

    /// <summary>Puts a member in front of the host name.</summary>
    public void HostPrefix(string label)
    {
        if (!Fn.IsValidHostLabel(label, false))
            throw new AmazonClientException($"`{label}` cannot be part of a host name: it must only contain a-z, A-Z, 0-9 and `-`.");
        request.HostPrefix = label + ".";
    }

    public void JsonBody(Action<Utf8JsonWriter> writeMembers)
    {
        request.Headers["Content-Type"] = "application/json";
        request.Content = StandIns.JsonBody.Bytes(writer =>
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        });
    }
}
