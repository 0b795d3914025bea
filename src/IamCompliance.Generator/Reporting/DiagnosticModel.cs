using IamCompliance.Foundations.Text;

namespace IamCompliance.Generator.Reporting;

/// <summary>Holds one problem as values, ready to be shown by the compiler.</summary>
/// <param name="Id">The id, such as <c>IC2003</c>.</param>
/// <param name="Title">A few words that name the problem.</param>
/// <param name="Message">What is wrong, and what to do if there is more to say.</param>
/// <param name="IsError">Whether the build fails.</param>
/// <param name="File">The path of the file, or null when the project as a whole is meant.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
internal sealed record DiagnosticModel(
    string Id,
    string Title,
    string Message,
    bool IsError,
    string? File,
    TextPosition Start,
    TextPosition End
);
