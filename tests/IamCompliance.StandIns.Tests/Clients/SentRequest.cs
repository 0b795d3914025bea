using System.Web;

namespace IamCompliance.StandIns.Tests.Clients;

/// <summary>A request as it arrived at the fake service.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body's form parameters, sorted, one per line.</summary>
    public string Form
    {
        get
        {
            var form = HttpUtility.ParseQueryString(Body);
            return string.Join('\n', form.AllKeys.Order(StringComparer.Ordinal).Select(key => $"{key}={form[key]}"));
        }
    }
}
