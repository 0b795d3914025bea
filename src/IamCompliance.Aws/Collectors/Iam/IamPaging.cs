using IamCompliance.Aws.Calls;

namespace IamCompliance.Aws.Collectors.Iam;

/// <summary>Says how IAM answers in pages: a marker, and a flag that says whether the list goes on.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html</remarks>
internal static class IamPaging
{
    /// <summary>The most items IAM gives on one page; it may give fewer.</summary>
    public const int LargestPage = 1000;

    public static Paging<TRequest, TResponse> Of<TRequest, TResponse>(
        Func<TResponse, bool?> isTruncated,
        Func<TResponse, string?> marker,
        Action<TRequest, string> setMarker
    ) => new("Marker", marker, setMarker, "IsTruncated", isTruncated);
}
