namespace IamCompliance.Generator.Model;

/// <summary>Describes the test class of one chapter.</summary>
/// <param name="Id">The chapter, such as <c>security-best-practices</c>.</param>
/// <param name="ClassName">The class, such as <c>SecurityBestPractices</c>.</param>
/// <param name="AreRowsLate">Whether the rows are known only when the tests run: accounts of an organization.</param>
/// <param name="Controls">One test method each, by bound name.</param>
internal sealed record ChapterModel(string Id, string ClassName, bool AreRowsLate, EquatableArray<ControlTestModel> Controls);
