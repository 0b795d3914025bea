using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Words why a part carries no verdict, so that a person can go and mend it.</summary>
internal static class UnprovenPart
{
    public static string Describe(Part part)
    {
        var error = part.Error;
        if (part.Status == ReadStatus.NotCollected && error is null)
            return NotCollected(part.Id);
        var what = error?.Operation ?? part.Id;
        var code = error is null ? "" : $" ({error.Code})";
        var sentence = part.Status switch
        {
            ReadStatus.Denied => $"{what} was denied{code}",
            ReadStatus.Partial => $"{what} was only partly read{code}",
            ReadStatus.Failed => $"{what} failed{code}",
            _ => $"{what} was not collected{code}",
        };
        if (part.Status is ReadStatus.Partial or ReadStatus.Failed && error?.Message is { Length: > 0 } message)
            sentence += $": {message.TrimEnd('.')}";
        return error?.Permission is { Length: > 0 } permission ? $"{sentence}; grant {permission}" : sentence;
    }

    private static string NotCollected(string partId) =>
        PartOperations.Find(partId) switch
        {
            null => $"{partId} was not collected",
            var (operation, permission) when operation == permission => $"{partId} was not collected; {operation} reads it",
            var (operation, permission) => $"{partId} was not collected; {operation} reads it, with the permission {permission}",
        };
}
