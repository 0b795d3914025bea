using System.Globalization;
using IamCompliance.AwsEmulator.Wire;
using Microsoft.AspNetCore.Http;

namespace IamCompliance.AwsEmulator.Serving;

/// <summary>Sends an answer with the headers every answer of AWS has, or breaks the connection.</summary>
internal static class ResponseSender
{
    public static async Task SendAsync(HttpContext context, WireResponse? response, string requestId, TimeProvider clock)
    {
        if (response is null)
        {
            context.Abort();
            return;
        }

        var headers = context.Response.Headers;
        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        context.Response.ContentLength = response.AnnouncedLength ?? response.Body.Length;
        headers["x-amzn-RequestId"] = requestId;
        headers["x-amz-request-id"] = requestId;
        headers.Date = (clock.GetUtcNow() + response.DateShift).ToString("R", CultureInfo.InvariantCulture);
        foreach (var (name, value) in response.Headers)
            headers[name] = value;
        await context.Response.Body.WriteAsync(response.Body, context.RequestAborted).ConfigureAwait(false);
        if (!response.IsBroken)
            return;
        await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        context.Abort();
    }
}
