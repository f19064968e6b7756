<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>AxisGizmo</name>
        <message>
            <source>View from the subject's left</source>
            <translation>从主体左侧看</translation>
        </message>
        <message>
            <source>View from the subject's right</source>
            <translation>从主体右侧看</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>从上方看</translation>
        </message>
        <message>
            <source>View from below</source>
            <translation>从下方看</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>从正面看</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>从背面看</translation>
        </message>
        <message>
            <source>View direction</source>
            <translation>视图方向</translation>
        </message>
    </context>
    <context>
        <name>CachePanel</name>
        <message>
            <source>Repeats</source>
            <translation>重复任务</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已节省</translation>
        </message>
        <message>
            <source>There at once</source>
            <translation>立即可用</translation>
        </message>
        <message>
            <source>Begun half-way</source>
            <translation>中途接续</translation>
        </message>
        <message>
            <source>Shared while made</source>
            <translation>制作时共享</translation>
        </message>
        <message>
            <source>Made anew</source>
            <translation>重新制作</translation>
        </message>
        <message>
            <source>On the disk</source>
            <translation>磁盘占用</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>No action is called that.</source>
            <translation>没有这个名称的操作。</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>打开图片</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>粘贴图片</translation>
        </message>
        <message>
            <source>Export the shown model</source>
            <translation>导出当前模型</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索模型库</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Make the model again</source>
            <translation>重新制作模型</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Change keys</source>
            <translation>更改快捷键</translation>
        </message>
        <message>
            <source>Stop the job and keep its stages</source>
            <translation>停止任务并保留已有阶段</translation>
        </message>
        <message>
            <source>Try the job again</source>
            <translation>重试任务</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>继续队列</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>运行中的任务完成后暂停</translation>
        </message>
        <message>
            <source>Start the job next</source>
            <translation>接下来开始此任务</translation>
        </message>
        <message>
            <source>Start the job earlier</source>
            <translation>提前开始此任务</translation>
        </message>
        <message>
            <source>Start the job later</source>
            <translation>推后开始此任务</translation>
        </message>
        <message>
            <source>Stop all jobs but this one</source>
            <translation>停止除此之外的所有任务</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>停止所有任务</translation>
        </message>
        <message>
            <source>Next model</source>
            <translation>下一个模型</translation>
        </message>
        <message>
            <source>Previous model</source>
            <translation>上一个模型</translation>
        </message>
        <message>
            <source>Show the voxels</source>
            <translation>显示体素</translation>
        </message>
        <message>
            <source>Show the coarse mesh</source>
            <translation>显示粗网格</translation>
        </message>
        <message>
            <source>Show the refined mesh</source>
            <translation>显示精化网格</translation>
        </message>
        <message>
            <source>Show the final mesh</source>
            <translation>显示最终网格</translation>
        </message>
        <message>
            <source>Frame the model</source>
            <translation>将模型置于画面</translation>
        </message>
        <message>
            <source>View from the front</source>
            <translation>从正面看</translation>
        </message>
        <message>
            <source>View from the back</source>
            <translation>从背面看</translation>
        </message>
        <message>
            <source>View from the side</source>
            <translation>从侧面看</translation>
        </message>
        <message>
            <source>View from the top</source>
            <translation>从上方看</translation>
        </message>
        <message>
            <source>Show colours</source>
            <translation>显示颜色</translation>
        </message>
        <message>
            <source>Show clay</source>
            <translation>显示素模</translation>
        </message>
        <message>
            <source>Show normals</source>
            <translation>显示法线</translation>
        </message>
        <message>
            <source>Draw the edges</source>
            <translation>绘制边线</translation>
        </message>
        <message>
            <source>Show polished metal</source>
            <translation>显示为抛光金属</translation>
        </message>
        <message>
            <source>Show the texture's squares</source>
            <translation>显示纹理方格</translation>
        </message>
        <message>
            <source>Parallel lines or lens</source>
            <translation>平行线或透视</translation>
        </message>
        <message>
            <source>Compare with another result</source>
            <translation>与另一结果比较</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>按键与鼠标</translation>
        </message>
        <message>
            <source>Queue and library panel</source>
            <translation>队列与模型库面板</translation>
        </message>
        <message>
            <source>Inspector panel</source>
            <translation>检查器面板</translation>
        </message>
        <message>
            <source>Memory panel</source>
            <translation>内存面板</translation>
        </message>
        <message>
            <source>Only the model</source>
            <translation>仅显示模型</translation>
        </message>
        <message>
            <source>Light or dark window</source>
            <translation>浅色或深色窗口</translation>
        </message>
        <message>
            <source>Larger type and controls</source>
            <translation>放大文字和控件</translation>
        </message>
        <message>
            <source>Smaller type and controls</source>
            <translation>缩小文字和控件</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>修整抠图</translation>
        </message>
        <message>
            <source>Sort new pictures by their previews</source>
            <translation>按预览挑选新图片</translation>
        </message>
        <message>
            <source>Look at the mattes that wait</source>
            <translation>查看等待中的抠图</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>There is nothing to compare with yet</source>
            <translation>还没有可比较的内容</translation>
        </message>
        <message>
            <source>Line between both</source>
            <translation>两者之间的分界线</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>End the comparison</source>
            <translation>结束比较</translation>
        </message>
    </context>
    <context>
        <name>DataKey</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Detail</source>
            <translation>精细度</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Quick: 128 cells along the longest side</source>
            <translation>快速：最长边 128 格</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>精细</translation>
        </message>
        <message>
            <source>256 cells along the longest side</source>
            <translation>最长边 256 格</translation>
        </message>
        <message>
            <source>Finest</source>
            <translation>极精细</translation>
        </message>
        <message>
            <source>Slow and large: 512 cells along the longest side</source>
            <translation>慢且大：最长边 512 格</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to make models</source>
            <translation>松开即可制作模型</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Drop a picture to make a model</source>
            <translation>拖入一张图片来制作模型</translation>
        </message>
        <message>
            <source>or &lt;a href="open"&gt;open one&lt;/a&gt;, paste it, or try an example</source>
            <translation>或&lt;a href="open"&gt;打开一张&lt;/a&gt;、粘贴，或试试示例</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>打开图片</translation>
        </message>
        <message>
            <source>Try the example %1</source>
            <translation>试用示例 %1</translation>
        </message>
    </context>
    <context>
        <name>EventPanel</name>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>还没有。</translation>
        </message>
    </context>
    <context>
        <name>EventRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ExportPanel</name>
        <message>
            <source>Made for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Write the shown model to a file</source>
            <translation>将当前模型写入文件</translation>
        </message>
    </context>
    <context>
        <name>FactRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>FileDialogs</name>
        <message>
            <source>%1 (*.%2)</source>
            <translation>%1 (*.%2)</translation>
        </message>
        <message>
            <source>Open pictures</source>
            <translation>打开图片</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
    </context>
    <context>
        <name>HealthBadge</name>
        <message>
            <source>Health: %1</source>
            <translation>状态：%1</translation>
        </message>
    </context>
    <context>
        <name>HelpRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>HelpSheet</name>
        <message>
            <source>Orbit</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>drag</source>
            <translation>拖动</translation>
        </message>
        <message>
            <source>Pan</source>
            <translation>平移</translation>
        </message>
        <message>
            <source>middle or Shift drag</source>
            <translation>中键或 Shift+拖动</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <source>wheel or right drag</source>
            <translation>滚轮或右键拖动</translation>
        </message>
        <message>
            <source>middle drag</source>
            <translation>中键拖动</translation>
        </message>
        <message>
            <source>Shift+middle drag</source>
            <translation>Shift+中键拖动</translation>
        </message>
        <message>
            <source>wheel or Ctrl+middle drag</source>
            <translation>滚轮或 Ctrl+中键拖动</translation>
        </message>
        <message>
            <source>Alt+drag</source>
            <translation>Alt+拖动</translation>
        </message>
        <message>
            <source>Alt+middle drag</source>
            <translation>Alt+中键拖动</translation>
        </message>
        <message>
            <source>wheel or Alt+right drag</source>
            <translation>滚轮或 Alt+右键拖动</translation>
        </message>
        <message>
            <source>Keys and mouse</source>
            <translation>按键与鼠标</translation>
        </message>
        <message>
            <source>Orbit, pan</source>
            <translation>旋转、平移</translation>
        </message>
        <message>
            <source>arrows, Shift+arrows</source>
            <translation>方向键、Shift+方向键</translation>
        </message>
        <message>
            <source>Look at a point</source>
            <translation>注视某一点</translation>
        </message>
        <message>
            <source>double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <source>ORFEAS Studio %1</source>
            <translation>ORFEAS Studio %1</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <source>Inspector</source>
            <translation>检查器</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>Subject of %1</source>
            <translation>%1 的主体</translation>
        </message>
        <message>
            <source>No subject</source>
            <translation>没有主体</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Words to find this model by</source>
            <translation>用来查找此模型的词</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Mend the matte</source>
            <translation>修整抠图</translation>
        </message>
    </context>
    <context>
        <name>KeyRow</name>
        <message>
            <source>also: %1</source>
            <translation>另有：%1</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>恢复为 %1</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>无按键</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <translation>请按键…</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>This key belongs to the viewport</source>
            <translation>此按键属于模型视图</translation>
        </message>
        <message>
            <source>Change the keys of: %1</source>
            <translation>更改快捷键：%1</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>All as at first</source>
            <translation>全部恢复</translation>
        </message>
        <message>
            <source>Give every action the keys it came with</source>
            <translation>让每个操作恢复最初的快捷键</translation>
        </message>
        <message>
            <source>Keys of all actions</source>
            <translation>所有操作的快捷键</translation>
        </message>
        <message>
            <source>Find an action to change its keys</source>
            <translation>查找要更改按键的操作</translation>
        </message>
    </context>
    <context>
        <name>LabelledSlider</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Queue and library</source>
            <translation>队列与模型库</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>模型库</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>搜索模型库</translation>
        </message>
        <message>
            <source>Words of the name, a tag, the engine or the folder, or a day: 2026-11-28</source>
            <translation>名称、标签、引擎或文件夹中的词，或日期：2026-11-28</translation>
        </message>
        <message>
            <source>Finished models gather here.</source>
            <translation>完成的模型会汇集在这里。</translation>
        </message>
        <message>
            <source>No model answers to that.</source>
            <translation>没有符合的模型。</translation>
        </message>
    </context>
    <context>
        <name>LibraryTile</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1
%2
%3</source>
            <translation>%1
%2
%3</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <translation>%1
%2</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Of everything in this window</source>
            <translation>此窗口中所有文字的语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Dark, light, or with the strongest contrast</source>
            <translation>深色、浅色或最强对比度</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>A dark window, the model is the brightest thing</source>
            <translation>深色窗口，模型最亮</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>A light window</source>
            <translation>浅色窗口</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>高对比</translation>
        </message>
        <message>
            <source>Black and white with strong edges</source>
            <translation>黑白分明，边缘清晰</translation>
        </message>
        <message>
            <source>System</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>Dark or light as the system is</source>
            <translation>深浅跟随系统</translation>
        </message>
        <message>
            <source>Size of type and controls</source>
            <translation>文字和控件大小</translation>
        </message>
        <message>
            <source>Ctrl++ and Ctrl+− change it anywhere</source>
            <translation>随处可用 Ctrl++ 和 Ctrl+− 更改</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>How large everything in the window is</source>
            <translation>窗口中所有内容的大小</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>减少动画</translation>
        </message>
        <message>
            <source>Panels, views and colours change at once instead of gliding</source>
            <translation>面板、视图和颜色立即切换，不做滑动</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>%1 - ORFEAS Studio</source>
            <translation>%1 - ORFEAS Studio</translation>
        </message>
        <message>
            <source>ORFEAS Studio</source>
            <translation>ORFEAS Studio</translation>
        </message>
        <message>
            <source>There is no picture to paste.</source>
            <translation>没有可粘贴的图片。</translation>
        </message>
    </context>
    <context>
        <name>MakingPage</name>
        <message>
            <source>Made by</source>
            <translation>制作引擎</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>精细度</translation>
        </message>
        <message>
            <source>Finer takes longer and more memory</source>
            <translation>越精细，耗时和内存越多</translation>
        </message>
        <message>
            <source>Triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>The most that a finished model has</source>
            <translation>完成的模型最多的数量</translation>
        </message>
        <message>
            <source>As many as there are</source>
            <translation>保留全部</translation>
        </message>
        <message>
            <source>Texture</source>
            <translation>纹理</translation>
        </message>
        <message>
            <source>Pixels along each side of the picture that is wrapped round the model</source>
            <translation>包裹模型的图片每边的像素数</translation>
        </message>
        <message>
            <source>%1 × %1 px</source>
            <translation>%1 × %1 像素</translation>
        </message>
    </context>
    <context>
        <name>MatteBar</name>
        <message>
            <source>Look</source>
            <translation>显示方式</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>The picture, dark where it is left out; V goes through the three</source>
            <translation>图片，被去除处变暗；按 V 在三种方式间切换</translation>
        </message>
        <message>
            <source>Cut out</source>
            <translation>已抠出</translation>
        </message>
        <message>
            <source>The subject alone, before squares</source>
            <translation>仅主体，背景为方格</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>抠图</translation>
        </message>
        <message>
            <source>The matte itself: white is kept, black is left out</source>
            <translation>抠图本身：白色保留，黑色去除</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>适合</translation>
        </message>
        <message>
            <source>Bring the whole picture into view; the wheel goes nearer, the middle button moves it</source>
            <translation>显示整张图片；滚轮缩放，中键移动</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Show each pixel of the picture as one of the screen</source>
            <translation>图片的每个像素对应屏幕的一个像素</translation>
        </message>
    </context>
    <context>
        <name>MatteChoices</name>
        <message>
            <source>Mattes to choose from</source>
            <translation>可选的抠图</translation>
        </message>
        <message>
            <source>Matte: %1</source>
            <translation>抠图：%1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1?</source>
            <translation>%1？</translation>
        </message>
    </context>
    <context>
        <name>MatteState</name>
        <message>
            <source>Looking for the subject…</source>
            <translation>正在查找主体…</translation>
        </message>
        <message>
            <source>This picture cannot be shown.</source>
            <translation>无法显示此图片。</translation>
        </message>
    </context>
    <context>
        <name>MatteTools</name>
        <message>
            <source>Tools of the matting desk</source>
            <translation>抠图台工具</translation>
        </message>
        <message>
            <source>Matte</source>
            <translation>抠图</translation>
        </message>
        <message>
            <source>Nothing stands out by itself: paint over the subject.</source>
            <translation>没有自动找到主体：请涂抹主体。</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Paint what belongs to the subject (B); the right button erases</source>
            <translation>涂抹属于主体的部分 (B)；右键擦除</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>擦除</translation>
        </message>
        <message>
            <source>Paint what is left out (E); the right button keeps</source>
            <translation>涂抹要去除的部分 (E)；右键保留</translation>
        </message>
        <message>
            <source>Brush size</source>
            <translation>画笔大小</translation>
        </message>
        <message>
            <source>Across, in pixels of the picture ([ and ], or Shift and the wheel)</source>
            <translation>直径，图片像素（[ 与 ]，或 Shift 加滚轮）</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Hardness</source>
            <translation>硬度</translation>
        </message>
        <message>
            <source>How sharp the brush ends</source>
            <translation>画笔边缘的锐利程度</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>边缘</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>扩展</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) outwards</source>
            <translation>
                <numerusform>将整个边缘向外移 %n 像素</numerusform>
            </translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>收缩</translation>
        </message>
        <message numerus="yes">
            <source>Move the whole edge %n pixel(s) inwards</source>
            <translation>
                <numerusform>将整个边缘向内移 %n 像素</numerusform>
            </translation>
        </message>
        <message>
            <source>Soften</source>
            <translation>柔化</translation>
        </message>
        <message>
            <source>Make the edge softer</source>
            <translation>使边缘更柔和</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>取景框</translation>
        </message>
        <message>
            <source>Subject in its frame</source>
            <translation>主体在框中的大小</translation>
        </message>
        <message>
            <source>How much of the frame's side the subject takes; networks were taught with about 85 %</source>
            <translation>主体占取景框边长的比例；网络以约 85 % 训练</translation>
        </message>
        <message>
            <source>Make again with this matte</source>
            <translation>用此抠图重新制作</translation>
        </message>
        <message>
            <source>Make the model</source>
            <translation>制作模型</translation>
        </message>
        <message>
            <source>Make another model with this matte, frame and the settings of now</source>
            <translation>用此抠图、取景框和当前设置再制作一个模型</translation>
        </message>
        <message>
            <source>Go on with this matte and frame</source>
            <translation>用此抠图和取景框继续</translation>
        </message>
    </context>
    <context>
        <name>MatteView</name>
        <message>
            <source>Picture with its matte</source>
            <translation>图片及其抠图</translation>
        </message>
        <message>
            <source>Arrow keys move the brush, with Shift they paint; Space paints where it is; square brackets change its size</source>
            <translation>方向键移动画笔，按住 Shift 则涂抹；空格键在原处涂抹；方括号改变大小</translation>
        </message>
    </context>
    <context>
        <name>MattingDesk</name>
        <message>
            <source>Matting desk</source>
            <translation>抠图台</translation>
        </message>
        <message>
            <source>Matte of %1</source>
            <translation>%1 的抠图</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message numerus="yes">
            <source>%n more picture(s) wait for their matte</source>
            <translation>
                <numerusform>还有 %n 张图片等待抠图</numerusform>
            </translation>
        </message>
        <message>
            <source>Take the last change of the matte back</source>
            <translation>撤销对抠图的上次更改</translation>
        </message>
        <message>
            <source>Make the change of the matte once more</source>
            <translation>重做对抠图的更改</translation>
        </message>
        <message>
            <source>Leave the matting desk; what was mended stays</source>
            <translation>离开抠图台；修整会保留</translation>
        </message>
    </context>
    <context>
        <name>MemoryGraph</name>
        <message>
            <source>Memory %1 s ago</source>
            <translation>%1 秒前的内存</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>1 min</source>
            <translation>1 分钟</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>How much of the past is shown: a minute or all that is remembered</source>
            <translation>显示多久的历史：一分钟或全部记录</translation>
        </message>
        <message>
            <source>Studio</source>
            <translation>本程序</translation>
        </message>
        <message>
            <source>Machine</source>
            <translation>整机</translation>
        </message>
        <message>
            <source>What is shown: all memory of the machine or what this program holds, larger</source>
            <translation>显示内容：整机内存，或放大显示本程序的占用</translation>
        </message>
        <message>
            <source>Let the chart go on</source>
            <translation>继续更新图表</translation>
        </message>
        <message>
            <source>Hold the chart</source>
            <translation>停住图表</translation>
        </message>
        <message>
            <source>Save the figures as a table (CSV)</source>
            <translation>将数据存为表格（CSV）</translation>
        </message>
        <message>
            <source>Memory over time</source>
            <translation>内存随时间的变化</translation>
        </message>
        <message>
            <source>%1 of %2 free</source>
            <translation>共 %2，空闲 %1</translation>
        </message>
        <message>
            <source>models may hold %1</source>
            <translation>模型可用 %1</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>尚无测量数据</translation>
        </message>
        <message>
            <source>networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>models being made</source>
            <translation>制作中的模型</translation>
        </message>
        <message>
            <source>the studio itself</source>
            <translation>程序自身</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>free</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>保存数据</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>MemoryJobs</name>
        <message>
            <source>cut out</source>
            <translation>抠图</translation>
        </message>
        <message>
            <source>shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>surface</source>
            <translation>表面</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>纹理</translation>
        </message>
        <message>
            <source>Held of what was promised</source>
            <translation>已占用／已分配</translation>
        </message>
        <message>
            <source>Measured against foretold</source>
            <translation>实测与预测</translation>
        </message>
        <message>
            <source>Memory of jobs</source>
            <translation>任务内存</translation>
        </message>
        <message>
            <source>waits for memory</source>
            <translation>等待内存</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1／%2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>No model was made since the start.</source>
            <translation>启动后还没有制作过模型。</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) let in</source>
            <translation>
                <numerusform>已放行 %n 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>拒绝 %n 步</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made smaller</source>
            <translation>
                <numerusform>缩减 %n 步</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MemoryPage</name>
        <message>
            <source>Memory for models</source>
            <translation>供模型使用的内存</translation>
        </message>
        <message>
            <source>Other programs keep the rest</source>
            <translation>其余留给其他程序</translation>
        </message>
        <message>
            <source>What is free</source>
            <translation>按空闲</translation>
        </message>
        <message>
            <source>Looked up again and again while models are made</source>
            <translation>制作模型时不断查看</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Never more than the limit below</source>
            <translation>绝不超过下面的限制</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>The most that models may hold while they are made</source>
            <translation>制作模型时最多可占用的内存</translation>
        </message>
        <message>
            <source>Models at once</source>
            <translation>同时制作</translation>
        </message>
        <message>
            <source>The most that are made side by side</source>
            <translation>最多并行制作的数量</translation>
        </message>
        <message>
            <source>What that means</source>
            <translation>这意味着</translation>
        </message>
        <message>
            <source>Exactness of networks</source>
            <translation>网络精度</translation>
        </message>
        <message>
            <source>Less exact is quicker and takes less memory</source>
            <translation>精度越低越快，占用内存越少</translation>
        </message>
        <message>
            <source>Exact, 32 bits</source>
            <translation>精确，32 位</translation>
        </message>
        <message>
            <source>Half, bfloat16</source>
            <translation>半精度，bfloat16</translation>
        </message>
        <message>
            <source>Small, 8 bits</source>
            <translation>精简，8 位</translation>
        </message>
        <message>
            <source>The fastest here</source>
            <translation>本机最快</translation>
        </message>
    </context>
    <context>
        <name>MemoryPanel</name>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
    </context>
    <context>
        <name>MeshFacts</name>
        <message>
            <source>Triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>Vertices</source>
            <translation>顶点</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>%1 × %2 × %3</source>
            <translation>%1 × %2 × %3</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>texture</source>
            <translation>纹理</translation>
        </message>
        <message>
            <source>at the vertices</source>
            <translation>在顶点上</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>MeshPanel</name>
        <message>
            <source>Mesh</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Undo the last change of the steps</source>
            <translation>撤销对步骤的上次更改</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>处理中…</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Add the step that mends this: %1</source>
            <translation>添加修复此问题的步骤：%1</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>添加步骤</translation>
        </message>
        <message>
            <source>Change the mesh step by step; the model itself stays as it was made</source>
            <translation>逐步修改网格；模型本身保持原样</translation>
        </message>
        <message>
            <source>Add a step…</source>
            <translation>添加步骤…</translation>
        </message>
    </context>
    <context>
        <name>MeshViewport</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>%L1 triangles</source>
            <translation>%L1 个三角形</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>还没有模型</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>Whole: every file is as it was added</source>
            <translation>完好：每个文件都与添加时一致</translation>
        </message>
        <message>
            <source>%1 · licence %2 · use allowed in: %3</source>
            <translation>%1 · 许可证 %2 · 允许使用的地区：%3</translation>
        </message>
        <message>
            <source>not said</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Read all files again and compare them with what was added</source>
            <translation>重新读取所有文件并与添加时比较</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>确认删除</translation>
        </message>
        <message>
            <source>Delete the files of %1</source>
            <translation>删除 %1 的文件</translation>
        </message>
        <message>
            <source>Delete %1 from this machine</source>
            <translation>从本机删除 %1</translation>
        </message>
    </context>
    <context>
        <name>ModelStage</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Use the networks in another folder; counts for engines from the next start</source>
            <translation>使用另一文件夹中的网络；下次启动后对引擎生效</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>There are none yet. The studio makes models without any; for networks such as TripoSR, add their released weights: orfeas models add NAME FILE…</source>
            <translation>目前没有。不需要网络也能制作模型；若要使用 TripoSR 等网络，请添加其公开的权重：orfeas models add 名称 文件…</translation>
        </message>
        <message>
            <source>Folder of networks</source>
            <translation>网络所在文件夹</translation>
        </message>
    </context>
    <context>
        <name>MousePage</name>
        <message>
            <source>Move as in</source>
            <translation>操作方式</translation>
        </message>
        <message>
            <source>Middle button turns, with Shift it moves, with Ctrl it zooms.</source>
            <translation>中键旋转，加 Shift 平移，加 Ctrl 缩放。</translation>
        </message>
        <message>
            <source>With Alt: left button turns, middle moves, right zooms. Where the desktop takes Alt, it works without.</source>
            <translation>按住 Alt：左键旋转，中键平移，右键缩放。若桌面占用 Alt，不按也可以。</translation>
        </message>
        <message>
            <source>Left button turns, middle or Shift moves, right zooms.</source>
            <translation>左键旋转，中键或 Shift 平移，右键缩放。</translation>
        </message>
        <message>
            <source>ORFEAS</source>
            <translation>ORFEAS</translation>
        </message>
        <message>
            <source>Blender</source>
            <translation>Blender</translation>
        </message>
        <message>
            <source>Maya, Unity, Unreal</source>
            <translation>Maya、Unity、Unreal</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>%1 was removed.</source>
            <translation>已移除 %1。</translation>
        </message>
    </context>
    <context>
        <name>PaletteRow</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>QueuePanel</name>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Go on with the queue</source>
            <translation>继续队列</translation>
        </message>
        <message>
            <source>Pause after the jobs that run</source>
            <translation>运行中的任务完成后暂停</translation>
        </message>
        <message>
            <source>Stop all jobs</source>
            <translation>停止所有任务</translation>
        </message>
        <message>
            <source>Nothing is waiting.</source>
            <translation>没有等待的任务。</translation>
        </message>
        <message numerus="yes">
            <source>Sort %n preview(s)</source>
            <translation>
                <numerusform>挑选 %n 个预览</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which of the new pictures become models</source>
            <translation>决定哪些新图片做成模型</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n matte(s)</source>
            <translation>
                <numerusform>查看 %n 个抠图</numerusform>
            </translation>
        </message>
        <message>
            <source>See the mattes of the new pictures before they become models</source>
            <translation>在做成模型前查看新图片的抠图</translation>
        </message>
    </context>
    <context>
        <name>QueueRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Start %1 next</source>
            <translation>接下来开始 %1</translation>
        </message>
        <message>
            <source>Stop all jobs but %1</source>
            <translation>停止除 %1 之外的所有任务</translation>
        </message>
        <message>
            <source>Try %1 again</source>
            <translation>重试 %1</translation>
        </message>
        <message>
            <source>Stop %1 and keep its stages</source>
            <translation>停止 %1 并保留其阶段</translation>
        </message>
        <message>
            <source>Take %1 out of the queue</source>
            <translation>将 %1 移出队列</translation>
        </message>
        <message>
            <source>Remove %1 from the list</source>
            <translation>从列表中移除 %1</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>继续 %1</translation>
        </message>
    </context>
    <context>
        <name>SectionTitle</name>
        <message numerus="yes">
            <source>%1, %n item(s)</source>
            <translation>
                <numerusform>%1，%n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Answer other programs</source>
            <translation>响应其他程序</translation>
        </message>
        <message>
            <source>Scripts and programs of this computer may queue pictures here and take the models, over HTTP</source>
            <translation>本机的脚本和程序可以通过 HTTP 在此排队图片并取走模型</translation>
        </message>
        <message>
            <source>Start the service now and whenever the studio is open</source>
            <translation>现在启动服务，并在工作室打开时始终运行</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>A whole number from 1024 to 65535; change it where another program uses it</source>
            <translation>1024 到 65535 的整数；若被其他程序占用请更改</translation>
        </message>
        <message>
            <source>Where the service listens; Enter takes it</source>
            <translation>服务监听的端口；按回车键生效</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Shown while the service is on</source>
            <translation>服务开启时显示</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>访问令牌</translation>
        </message>
        <message>
            <source>Whoever has it may do all that the service does, so give it only to programs you trust. It is kept in %1</source>
            <translation>持有者可使用服务的全部功能，只交给可信的程序。保存在 %1</translation>
        </message>
        <message>
            <source>Copy token</source>
            <translation>复制令牌</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Models to come</source>
            <translation>今后的模型</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <source>Networks</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Mouse</source>
            <translation>鼠标</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Take the last change of a setting back</source>
            <translation>撤回上次更改的设置</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>设置页面</translation>
        </message>
        <message>
            <source>Other programs</source>
            <translation>其他程序</translation>
        </message>
    </context>
    <context>
        <name>ShadingBar</name>
        <message>
            <source>Shading</source>
            <translation>着色</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Show the model in its own colours</source>
            <translation>以模型自身的颜色显示</translation>
        </message>
        <message>
            <source>Clay</source>
            <translation>素模</translation>
        </message>
        <message>
            <source>Show the shape alone</source>
            <translation>只显示形状</translation>
        </message>
        <message>
            <source>Normals</source>
            <translation>法线</translation>
        </message>
        <message>
            <source>Show which way the surface faces; back faces are hatched</source>
            <translation>显示表面的朝向；背面为斜纹</translation>
        </message>
        <message>
            <source>Matcap</source>
            <translation>Matcap</translation>
        </message>
        <message>
            <source>Show the shape as polished metal, in which dents show at once</source>
            <translation>以抛光金属显示形状，凹凸一目了然</translation>
        </message>
        <message>
            <source>UV</source>
            <translation>UV</translation>
        </message>
        <message>
            <source>Show the texture's squares: where they are stretched or small, the texture is</source>
            <translation>显示纹理方格：方格被拉伸或变小之处，纹理也是如此</translation>
        </message>
        <message>
            <source>Wire</source>
            <translation>线框</translation>
        </message>
        <message>
            <source>Draw the edges over the surface</source>
            <translation>在表面上绘制边线</translation>
        </message>
        <message>
            <source>Parallel</source>
            <translation>平行</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>透视</translation>
        </message>
        <message>
            <source>Lines stay parallel, as in a drawing; click for a lens</source>
            <translation>线条保持平行，如同图纸；点击切换为透视</translation>
        </message>
        <message>
            <source>What is nearer is larger; click for parallel lines</source>
            <translation>近大远小；点击切换为平行线</translation>
        </message>
        <message>
            <source>Frame</source>
            <translation>取景</translation>
        </message>
        <message>
            <source>Bring the whole model into view</source>
            <translation>让整个模型进入画面</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>See another stage or model beside this one</source>
            <translation>在旁边查看另一阶段或模型</translation>
        </message>
    </context>
    <context>
        <name>ShapeSettings</name>
        <message>
            <source>Depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>How thick the body is, against what the outline suggests</source>
            <translation>相对于轮廓所示的厚度</translation>
        </message>
        <message>
            <source>Relief</source>
            <translation>浮雕</translation>
        </message>
        <message>
            <source>How much light and dark in the picture shape the surface</source>
            <translation>图片明暗对表面起伏的影响</translation>
        </message>
        <message>
            <source>Make again</source>
            <translation>重新制作</translation>
        </message>
        <message>
            <source>Make the selected model again with these settings</source>
            <translation>用这些设置重新制作所选模型</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>%1 has no weights yet</source>
            <translation>%1 还没有权重</translation>
        </message>
        <message>
            <source>New pictures</source>
            <translation>新图片</translation>
        </message>
        <message>
            <source>Straight on</source>
            <translation>直接制作</translation>
        </message>
        <message>
            <source>New pictures become models without a question</source>
            <translation>新图片不询问直接做成模型</translation>
        </message>
        <message>
            <source>Matte first</source>
            <translation>先抠图</translation>
        </message>
        <message>
            <source>Each new picture waits until its matte was looked at</source>
            <translation>每张新图片等到抠图被查看后再制作</translation>
        </message>
        <message>
            <source>Sort first</source>
            <translation>先挑选</translation>
        </message>
        <message>
            <source>New pictures get their voxels and then wait until they are sorted</source>
            <translation>新图片先生成体素，然后等待挑选</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>SortingGrid</name>
        <message>
            <source>Previews</source>
            <translation>预览</translation>
        </message>
    </context>
    <context>
        <name>SortingSheet</name>
        <message>
            <source>Sort new pictures</source>
            <translation>挑选新图片</translation>
        </message>
        <message>
            <source>Which go on?</source>
            <translation>哪些继续？</translation>
        </message>
        <message>
            <source>%1 of %2 previews are there</source>
            <translation>已有 %1 / %2 个预览</translation>
        </message>
        <message numerus="yes">
            <source>%n preview(s)</source>
            <translation>
                <numerusform>%n 个预览</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn all previews to the left</source>
            <translation>将所有预览向左转</translation>
        </message>
        <message>
            <source>Turn all previews to the right</source>
            <translation>将所有预览向右转</translation>
        </message>
        <message>
            <source>Accept the rest</source>
            <translation>接受其余</translation>
        </message>
        <message>
            <source>Accept all previews that are not marked</source>
            <translation>接受所有未标记的预览</translation>
        </message>
        <message numerus="yes">
            <source>Make %n model(s)</source>
            <translation>
                <numerusform>制作 %n 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Leave %n picture(s)</source>
            <translation>
                <numerusform>放弃 %n 张图片</numerusform>
            </translation>
        </message>
        <message>
            <source>The accepted go on, the rejected are stopped; what is not marked waits on</source>
            <translation>接受的继续，拒绝的停止；未标记的继续等待</translation>
        </message>
        <message>
            <source>Sort later; marks stay</source>
            <translation>稍后挑选；标记会保留</translation>
        </message>
        <message>
            <source>Arrow keys go round  ·  Enter or A accepts  ·  X or R rejects  ·  Space changes a mark  ·  , and . turn</source>
            <translation>方向键移动  ·  Enter 或 A 接受  ·  X 或 R 拒绝  ·  空格切换  ·  , 与 . 旋转</translation>
        </message>
        <message>
            <source>Nothing is marked</source>
            <translation>尚无标记</translation>
        </message>
    </context>
    <context>
        <name>SortingTile</name>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>未标记</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>%1: press to accept, once more to reject</source>
            <translation>%1：点击接受，再次点击拒绝</translation>
        </message>
    </context>
    <context>
        <name>StageBead</name>
        <message>
            <source>being made, %1 %</source>
            <translation>制作中，%1 %</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>尚未完成</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <translation>%1: %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>StageStrip</name>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stop here and keep the stages there are</source>
            <translation>停在这里并保留已有阶段</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>%1 running, %2 waiting</source>
            <translation>%1 个运行，%2 个等待</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Open the folder the file is in</source>
            <translation>打开文件所在的文件夹</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace the file that is there with this model</source>
            <translation>用此模型替换已有文件</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Bring back what was removed</source>
            <translation>恢复已移除的内容</translation>
        </message>
        <message>
            <source>memory %1 of %2</source>
            <translation>内存 %1／%2</translation>
        </message>
        <message numerus="yes">
            <source>%n repeat(s) at once, %1 saved</source>
            <translation>
                <numerusform>%n 次重复立即完成，节省 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the memory panel</source>
            <translation>关闭内存面板</translation>
        </message>
        <message>
            <source>Open the memory panel</source>
            <translation>打开内存面板</translation>
        </message>
    </context>
    <context>
        <name>StepParameter</name>
        <message>
            <source>From %1 to %2</source>
            <translation>%1 到 %2</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Do %1 earlier</source>
            <translation>提前“%1”</translation>
        </message>
        <message>
            <source>Do %1 later</source>
            <translation>推后“%1”</translation>
        </message>
        <message>
            <source>Parameters of %1</source>
            <translation>“%1”的参数</translation>
        </message>
        <message>
            <source>Leave %1 out</source>
            <translation>去掉“%1”</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <source>Results for repeats</source>
            <translation>供重复使用的结果</translation>
        </message>
        <message numerus="yes">
            <source>%1 in %n result(s); %2 of computing saved so far</source>
            <translation>
                <numerusform>%n 个结果共 %1；至今节省计算 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Delete all results that only make repeats quick; the library keeps its models</source>
            <translation>删除仅用于加速重复任务的结果；模型库中的模型会保留</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>The results that were used longest ago go first</source>
            <translation>最久未使用的结果先清除</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>How much of the disk results for repeats may take</source>
            <translation>供重复使用的结果可占用的磁盘空间</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>一小时</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>一天</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>一周</translation>
        </message>
        <message>
            <source>ever</source>
            <translation>永久</translation>
        </message>
        <message>
            <source>Library and results</source>
            <translation>模型库与结果</translation>
        </message>
        <message>
            <source>%1
It may be moved while the studio is closed: set ORFEAS_DATA_DIR to its new place.</source>
            <translation>%1
程序关闭时可以移动：将 ORFEAS_DATA_DIR 设为新位置。</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
    </context>
    <context>
        <name>StudioButton</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TextEntry</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Empty the field</source>
            <translation>清空输入框</translation>
        </message>
    </context>
    <context>
        <name>ToolTile</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Main toolbar</source>
            <translation>主工具栏</translation>
        </message>
        <message>
            <source>Add pictures</source>
            <translation>添加图片</translation>
        </message>
        <message>
            <source>%1  ·  %2  ·  %3</source>
            <translation>%1  ·  %2  ·  %3</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Find an action</source>
            <translation>查找操作</translation>
        </message>
    </context>
    <context>
        <name>Workbench</name>
        <message>
            <source>Width of the queue and library panel</source>
            <translation>队列与模型库面板的宽度</translation>
        </message>
        <message>
            <source>Width of the inspector</source>
            <translation>检查器的宽度</translation>
        </message>
        <message>
            <source>Height of the memory panel</source>
            <translation>内存面板的高度</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>A picture in, a 3D model out.</source>
            <translation>放入图片，得到三维模型。</translation>
        </message>
        <message>
            <source>Pictures or folders of pictures to make models of.</source>
            <translation>用来制作模型的图片或图片文件夹。</translation>
        </message>
        <message>
            <source>Write what was on screen when, as NDJSON.</source>
            <translation>将屏幕内容及时间写为 NDJSON。</translation>
        </message>
        <message>
            <source>Close once all pictures given are done.</source>
            <translation>所有给定图片完成后关闭。</translation>
        </message>
        <message>
            <source>Weights for the engines that need some: a folder, or a model's name.</source>
            <translation>需要权重的引擎所用的权重：文件夹或模型名称。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels</name>
    <message>
        <source>Even triangles</source>
        <translation>均匀三角形</translation>
    </message>
    <message>
        <source>Triangles of one size and shape, to sculpt and to bend</source>
        <translation>大小和形状一致的三角形，便于雕刻和弯曲</translation>
    </message>
    <message>
        <source>length of the edges, of the longest side</source>
        <translation>边长（相对于最长边）</translation>
    </message>
        <message>
            <source>%1 of about %2</source>
            <translation>%1，共约 %2</translation>
        </message>
        <message>
            <source>%1, %2 triangles</source>
            <translation>%1，%2 个三角形</translation>
        </message>
        <message>
            <source>Join vertices</source>
            <translation>合并顶点</translation>
        </message>
        <message>
            <source>Vertices at one place become one</source>
            <translation>同一位置的顶点合为一个</translation>
        </message>
        <message>
            <source>Clean</source>
            <translation>清理</translation>
        </message>
        <message>
            <source>Leaves out doubled and empty triangles</source>
            <translation>去掉重复和空的三角形</translation>
        </message>
        <message>
            <source>Turn outward</source>
            <translation>朝外</translation>
        </message>
        <message>
            <source>All faces look outward</source>
            <translation>所有面都朝外</translation>
        </message>
        <message>
            <source>Part touching surfaces</source>
            <translation>分开相接的表面</translation>
        </message>
        <message>
            <source>Cuts where more than two faces share an edge</source>
            <translation>在多于两个面共用一条边处切开</translation>
        </message>
        <message>
            <source>Close holes</source>
            <translation>封闭孔洞</translation>
        </message>
        <message>
            <source>Fills every opening</source>
            <translation>填补每个开口</translation>
        </message>
        <message>
            <source>Remove floaters</source>
            <translation>去除漂浮物</translation>
        </message>
        <message>
            <source>Leaves out small, inner and flat pieces</source>
            <translation>去掉细小、内部和扁平的部分</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>All of these until it is a solid that can be printed</source>
            <translation>执行以上全部，直到成为可打印的实体</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Takes out roughness and keeps edges</source>
            <translation>去除粗糙并保留棱边</translation>
        </message>
        <message>
            <source>Fewer triangles</source>
            <translation>减少三角形</translation>
        </message>
        <message>
            <source>The shape stays, with fewer triangles; closed stays closed</source>
            <translation>形状不变，三角形更少；封闭的仍然封闭</translation>
        </message>
        <message>
            <source>Flat base</source>
            <translation>平整底部</translation>
        </message>
        <message>
            <source>Presses the lowest part level, so that it stands</source>
            <translation>压平最低处，使其站稳</translation>
        </message>
        <message>
            <source>Real size</source>
            <translation>实际尺寸</translation>
        </message>
        <message>
            <source>Gives it a size in metres</source>
            <translation>给出以米为单位的尺寸</translation>
        </message>
        <message>
            <source>Pivot</source>
            <translation>轴心</translation>
        </message>
        <message>
            <source>Says which point of it is the origin</source>
            <translation>指定哪一点为原点</translation>
        </message>
        <message>
            <source>Paint the texture anew</source>
            <translation>重新绘制纹理</translation>
        </message>
        <message>
            <source>Unwraps it and paints the first mesh's colours</source>
            <translation>展开并绘制最初网格的颜色</translation>
        </message>
        <message>
            <source>share</source>
            <translation>比例</translation>
        </message>
        <message>
            <source>longest hole, in edges (0: all)</source>
            <translation>最长的孔（边数，0 为全部）</translation>
        </message>
        <message>
            <source>inner shells</source>
            <translation>内层外壳</translation>
        </message>
        <message>
            <source>flat pieces</source>
            <translation>扁平部分</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>bends up to, in degrees</source>
            <translation>最大弯折角度（度）</translation>
        </message>
        <message>
            <source>triangles</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>greatest change, of the longest side</source>
            <translation>最大偏差（占最长边）</translation>
        </message>
        <message>
            <source>depth, of the height</source>
            <translation>深度（占高度）</translation>
        </message>
        <message>
            <source>size in metres</source>
            <translation>尺寸（米）</translation>
        </message>
        <message>
            <source>along</source>
            <translation>沿</translation>
        </message>
        <message>
            <source>origin at</source>
            <translation>原点位于</translation>
        </message>
        <message>
            <source>pixels a side</source>
            <translation>每边像素</translation>
        </message>
        <message>
            <source>pixels round each piece</source>
            <translation>每块周围的像素</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>the longest side</source>
            <translation>最长边</translation>
        </message>
        <message>
            <source>the width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>the height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>the depth</source>
            <translation>深度</translation>
        </message>
        <message>
            <source>where it was</source>
            <translation>原处</translation>
        </message>
        <message>
            <source>the middle</source>
            <translation>中心</translation>
        </message>
        <message>
            <source>the middle of its base</source>
            <translation>底部中心</translation>
        </message>
        <message>
            <source>Opening the picture</source>
            <translation>正在打开图片</translation>
        </message>
        <message>
            <source>Cutting out the subject</source>
            <translation>正在抠出主体</translation>
        </message>
        <message>
            <source>Finding the shape</source>
            <translation>正在推断形状</translation>
        </message>
        <message>
            <source>Painting the texture</source>
            <translation>正在绘制纹理</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>正在开始</translation>
        </message>
        <message>
            <source>Voxels</source>
            <translation>体素</translation>
        </message>
        <message>
            <source>Coarse</source>
            <translation>粗略</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精化</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>最终</translation>
        </message>
        <message>
            <source>The file is damaged or not usable.</source>
            <translation>文件已损坏或无法使用。</translation>
        </message>
        <message>
            <source>This is not a picture format the studio reads.</source>
            <translation>这不是程序能读取的图片格式。</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>图片太大。</translation>
        </message>
        <message>
            <source>No subject was found in the picture.</source>
            <translation>图片中没有找到主体。</translation>
        </message>
        <message>
            <source>The file or folder is not there.</source>
            <translation>文件或文件夹不存在。</translation>
        </message>
        <message>
            <source>The system does not allow it.</source>
            <translation>系统不允许。</translation>
        </message>
        <message>
            <source>A file of that name is there already.</source>
            <translation>已有同名文件。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>磁盘已满。</translation>
        </message>
        <message>
            <source>Reading or writing failed.</source>
            <translation>读取或写入失败。</translation>
        </message>
        <message>
            <source>Memory ran out.</source>
            <translation>内存不足。</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Something went wrong in the studio itself.</source>
            <translation>程序自身出了问题。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Waiting for memory</source>
            <translation>等待内存</translation>
        </message>
        <message>
            <source>Done in %1</source>
            <translation>用时 %1 完成</translation>
        </message>
        <message>
            <source>Stopped at %1</source>
            <translation>停在“%1”</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>%1 %2 %</source>
            <translation>%1 %2 %</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>已修整</translation>
        </message>
        <message>
            <source>Its own</source>
            <translation>自带</translation>
        </message>
        <message>
            <source>Backdrop</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>First cut</source>
            <translation>抠图 1</translation>
        </message>
        <message>
            <source>Other cut</source>
            <translation>抠图 2</translation>
        </message>
        <message>
            <source>The matte that this job has</source>
            <translation>此任务已有的抠图</translation>
        </message>
        <message>
            <source>What the picture itself leaves transparent</source>
            <translation>图片自身的透明部分</translation>
        </message>
        <message>
            <source>All that differs from an even background</source>
            <translation>与均匀背景不同的一切</translation>
        </message>
        <message>
            <source>The likelier of two cuts by colour</source>
            <translation>按颜色的两种抠图中更可能的一种</translation>
        </message>
        <message>
            <source>The other cut by colour, from another start</source>
            <translation>从另一起点按颜色的抠图</translation>
        </message>
        <message>
            <source>Nothing is left of the subject: paint it in.</source>
            <translation>主体已全部去除：请涂抹出来。</translation>
        </message>
        <message>
            <source>left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>top</source>
            <translation>上</translation>
        </message>
        <message>
            <source>bottom</source>
            <translation>下</translation>
        </message>
        <message>
            <source>The subject reaches the picture's edge (%1): the model will be cut flat there.</source>
            <translation>主体触及图片边缘（%1）：模型在那里会被平切。</translation>
        </message>
        <message>
            <source>The foot spreads out in grey: if it is a shadow or the ground, erase it.</source>
            <translation>底部有灰色延伸：若是阴影或地面，请擦除。</translation>
        </message>
        <message>
            <source>The foot is wider than what stands on it: if it is a base plate, erase it.</source>
            <translation>底部比其上部更宽：若是底座，请擦除。</translation>
        </message>
        <message>
            <source>The subject is small in its picture: crop it closer.</source>
            <translation>主体在图片中太小：请裁剪得更近。</translation>
        </message>
        <message>
            <source>Almost no room is left round the subject: networks were taught with some.</source>
            <translation>主体四周几乎没有留白：网络训练时留有一些。</translation>
        </message>
        <message>
            <source>This outline is a guess: look along it.</source>
            <translation>此轮廓是猜测的：请沿边检查。</translation>
        </message>
        <message>
            <source>A possible shadow was left out: look at the foot.</source>
            <translation>已去除可能的阴影：请检查底部。</translation>
        </message>
        <message>
            <source>Waits to be sorted</source>
            <translation>等待挑选</translation>
        </message>
        <message>
            <source>Waits for its matte</source>
            <translation>等待抠图</translation>
        </message>
        <message>
            <source>subject touches the %1 edge and may be cut off there</source>
            <translation>主体触及边缘（%1），那里可能被切断</translation>
        </message>
        <message>
            <source>two subjects: both are kept as one model; crop the picture to have only one</source>
            <translation>有两个主体：两者合为一个模型；裁剪图片可只留一个</translation>
        </message>
        <message>
            <source>unsure of the outline: check it; a plain background, or a picture with the background made transparent, gives a clean one</source>
            <translation>轮廓不确定：请检查；纯色或透明的背景会得到干净的轮廓</translation>
        </message>
        <message>
            <source>a line drawing: its closed outlines were filled</source>
            <translation>线稿：封闭的轮廓已填充</translation>
        </message>
        <message>
            <source>a possible shadow or floor was left out: check the subject's foot</source>
            <translation>可能的阴影或地面已去除：请检查主体的底部</translation>
        </message>
        <message>
            <source>picture under %1 px (%2 px): fine detail will be missing</source>
            <translation>图片不足 %1 px（%2 px）：将缺少细节</translation>
        </message>
        <message>
            <source>the main one of %1 pictures</source>
            <translation>%1 张图片中的主图</translation>
        </message>
        <message>
            <source>first of %1 frames</source>
            <translation>%1 帧中的第一帧</translation>
        </message>
        <message>
            <source>four inks turned to sRGB without their profile; colours may differ from print</source>
            <translation>四色油墨未用其配置文件转为 sRGB；颜色可能与印刷不同</translation>
        </message>
        <message>
            <source>colours converted from %1 to sRGB</source>
            <translation>颜色已从 %1 转为 sRGB</translation>
        </message>
        <message>
            <source>colours converted by the embedded profile</source>
            <translation>颜色已按嵌入的配置文件转换</translation>
        </message>
        <message>
            <source>the embedded colour profile is unreadable or of another kind; colours taken as sRGB</source>
            <translation>嵌入的颜色配置文件无法读取或类型不符；颜色按 sRGB 处理</translation>
        </message>
        <message>
            <source>this job may not be kept: %1</source>
            <translation>此任务可能不会保留：%1</translation>
        </message>
        <message>
            <source>the worker process came to an end: %1; %2</source>
            <translation>工作进程已结束：%1；%2</translation>
        </message>
        <message>
            <source>going on after the stage '%1'</source>
            <translation>从阶段“%1”之后继续</translation>
        </message>
        <message>
            <source>beginning again</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>memory ran out: %1</source>
            <translation>内存耗尽：%1</translation>
        </message>
        <message>
            <source>caches were freed and the step is tried again</source>
            <translation>已释放缓存，重试该步骤</translation>
        </message>
        <message>
            <source>the step is tried again when nothing else runs</source>
            <translation>待无其他任务时重试该步骤</translation>
        </message>
        <message>
            <source>needs %1; other programs leave %2 of memory</source>
            <translation>需要 %1；其他程序剩下 %2 内存</translation>
        </message>
        <message>
            <source>needs %1; of %2 %3 are in use by %4 other jobs</source>
            <translation>需要 %1；%2 中有 %3 被其他 %4 个任务占用</translation>
        </message>
        <message>
            <source>needs %1; a larger job has waited longer and goes first</source>
            <translation>需要 %1；更大的任务等待更久，先行</translation>
        </message>
        <message>
            <source>needs %1; the memory left is kept for jobs that have begun</source>
            <translation>需要 %1；剩余内存留给已开始的任务</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::Comparison</name>
        <message>
            <source>%1 · %2 as it was made</source>
            <translation>%1 · %2（原样）</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::EventLog</name>
        <message>
            <source>The process that makes models ended and was replaced; its jobs go on.</source>
            <translation>制作模型的进程已结束并被替换；其任务继续进行。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 waits: %2</source>
            <translation>%1 在等待：%2</translation>
        </message>
        <message>
            <source>%1 started</source>
            <translation>%1 已开始</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ExportController</name>
        <message>
            <source>Web pages</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>原样</translation>
        </message>
        <message>
            <source>y up, front +z, 1 unit along the longest side</source>
            <translation>y 向上，正面 +z，最长边为 1 个单位</translation>
        </message>
        <message>
            <source>GLB: Blender, web, Unity, Godot</source>
            <translation>GLB：Blender、网页、Unity、Godot</translation>
        </message>
        <message>
            <source>OBJ: with material and texture</source>
            <translation>OBJ：带材质和纹理</translation>
        </message>
        <message>
            <source>PLY: colours at the vertices</source>
            <translation>PLY：顶点颜色</translation>
        </message>
        <message>
            <source>3MF: printing, with colours</source>
            <translation>3MF：打印用，带颜色</translation>
        </message>
        <message>
            <source>STL: printing, no colours</source>
            <translation>STL：打印用，无颜色</translation>
        </message>
        <message>
            <source>There is no model to export yet.</source>
            <translation>还没有可导出的模型。</translation>
        </message>
        <message>
            <source>Choose a file name that ends in .glb, .obj, .ply, .stl or .3mf.</source>
            <translation>请选择以 .glb、.obj、.ply、.stl 或 .3mf 结尾的文件名。</translation>
        </message>
        <message>
            <source>Saved %1; read back, all as written</source>
            <translation>已保存 %1；回读核对，与写入一致</translation>
        </message>
        <message>
            <source>Saved %1, but read back it differs: %2</source>
            <translation>已保存 %1，但回读时有差异：%2</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 已存在。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ImportController</name>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</source>
            <translation>图片 (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>%1 is on the net: save the picture first, then drop the file.</source>
            <translation>%1 在网络上：请先保存图片，再拖入文件。</translation>
        </message>
        <message>
            <source>The picture could not be kept: the studio's data folder is not writable.</source>
            <translation>无法保存图片：程序的数据文件夹不可写。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MatteDesk</name>
        <message>
            <source>Front</source>
            <translation>前</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>左</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>右</translation>
        </message>
        <message>
            <source>The matte could not be kept. %1</source>
            <translation>无法保存抠图。%1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MemoryMonitor</name>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::MeshSteps</name>
        <message>
            <source>%1 → %2 triangles, %3</source>
            <translation>%1 → %2 个三角形，%3</translation>
        </message>
        <message>
            <source>Closed and solid</source>
            <translation>封闭且实心</translation>
        </message>
        <message>
            <source>Closed, with flaws</source>
            <translation>封闭，但有瑕疵</translation>
        </message>
        <message>
            <source>Open or tangled</source>
            <translation>有开口或缠结</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::PlanPreview</name>
        <message>
            <source>Counting…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.</source>
            <translation>一个模型需要 %1，超过可用的 %2：只能分更小的步骤制作，或无法制作。</translation>
        </message>
        <message numerus="yes">
            <source>%n models at once in %1, each needs up to %2</source>
            <translation>
                <numerusform>%1 内同时制作 %n 个模型，每个最多需要 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>One model at a time in %1, it needs up to %2</source>
            <translation>%1 内一次制作一个模型，最多需要 %2</translation>
        </message>
        <message>
            <source>; about %1 each.</source>
            <translation>；每个约 %1。</translation>
        </message>
        <message>
            <source>.</source>
            <translation>.</translation>
        </message>
        <message>
            <source>More would fit, but no more are asked for at once.</source>
            <translation>还能容纳更多，但设定不同时制作更多。</translation>
        </message>
        <message>
            <source>One more would start with %1.</source>
            <translation>有 %1 时可再开始一个。</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::ServiceSwitch</name>
        <message>
            <source>Not possible: the library cannot be used, so jobs are not kept.</source>
            <translation>无法使用：资料库不可用，任务不会被保存。</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Ending…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Not on.</source>
            <translation>未开启。</translation>
        </message>
        <message>
            <source>On: answers programs of this computer that have the token.</source>
            <translation>已开启：响应本机持有令牌的程序。</translation>
        </message>
        <message>
            <source>Off.</source>
            <translation>已关闭。</translation>
        </message>
        <message>
            <source>Another program uses port %1. Choose another one.</source>
            <translation>端口 %1 已被其他程序使用，请另选一个。</translation>
        </message>
        <message>
            <source>The service cannot start. %1</source>
            <translation>服务无法启动。%1</translation>
        </message>
    </context>
    <context>
        <name>orfeas::viewmodels::StudioSettings</name>
        <message>
            <source>The settings could not be saved. %1</source>
            <translation>无法保存设置。%1</translation>
        </message>
    </context>
</TS>
